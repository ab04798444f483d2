/** What one account sees beside the grid: menus, the sidebar, dialogs, messages, and the answers it will give. */

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export type Menu = Extract<MenuEntry, { kind: 'menu' }>;

/** A page that a script showed. */
export interface ShownPage {
  readonly kind: 'sidebar' | 'dialog' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** `OK`, `OK_CANCEL`, `YES_NO`, `YES_NO_CANCEL`. */
  readonly buttons: string;
}

export interface Answer {
  /** `OK`, `CANCEL`, `YES`, `NO`, `CLOSE`. */
  readonly button: string;
  readonly text: string;
}

export class UiState {
  readonly menus: Menu[] = [];
  readonly toasts: { readonly message: string; readonly title: string }[] = [];
  /** Every page shown, the latest last. */
  readonly pages: ShownPage[] = [];
  /** Every alert and prompt, with the answer it got. */
  readonly questions: (Question & { readonly answer: Answer })[] = [];
  private readonly answers: Answer[] = [];

  /** Prepares the answer to the next alert or prompt that has none yet. */
  willAnswer(button: string, text = ''): void {
    this.answers.push({ button, text });
  }

  /** Without a prepared answer: OK to a plain message; to a question, the account closes the box. */
  ask(question: Question): Answer {
    const prepared = this.answers.shift();
    const answer = prepared ?? {
      button: question.buttons === 'OK' && question.kind === 'alert' ? 'OK' : 'CLOSE',
      text: '',
    };
    this.questions.push({ ...question, answer });
    return answer;
  }

  show(page: ShownPage): void {
    this.pages.push(page);
  }

  /** The sidebar now open, or the dialog last shown. */
  lastPage(kind?: ShownPage['kind']): ShownPage | undefined {
    return this.pages.filter((page) => kind === undefined || page.kind === kind).pop();
  }
}
