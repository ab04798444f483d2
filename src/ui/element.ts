/** Makes elements whose text can only ever be text: nothing a person typed is read as html. */

interface Attributes {
  readonly class?: string;
  readonly lang?: string;
  readonly scope?: 'col' | 'row';
  readonly colspan?: string;
  readonly role?: string;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
