/** Range and tab protections with their editors; an account that Google refuses is reported and does no harm. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export interface RefusedAccount {
  readonly account: string;
  /** As Google said it. */
  readonly why: string;
}

export interface Protector {
  /**
   * Protects for these accounts; whoever runs the script and the file's owner always stay editors. A description is
   * what people read in the list of protected ranges; it costs a call.
   */
  readonly protect: (target: Sheet | Range, accounts: readonly string[], description?: string) => void;
  /** Adds accounts that a protection lacks. */
  readonly admit: (protection: Protection, accounts: readonly string[]) => void;
  readonly refused: () => readonly RefusedAccount[];
}

/** The file's owner and whoever runs: Google keeps them as editors of every protection. */
const MOST_WHO_STAY = 2;

const sameAccount = (account: string): string => account.trim().toLowerCase();

const editorsOf = (protection: Protection): string[] =>
  protection.getEditors().map((user) => sameAccount(user.getEmail()));

/**
 * One bad address in `addEditors` fails the whole call, so an account is first added alone; once it has been taken,
 * it goes along with the others in one call. What a fresh protection starts with, and who of these cannot be removed
 * (the owner, whoever runs), is asked once a run.
 */
export function createProtector(): Protector {
  const taken = new Set<string>();
  const refused = new Map<string, string>();
  /** Whom a fresh protection lets in, and which of these can be sent away. */
  let initial: readonly string[] | null = null;
  let removable: readonly string[] = [];
  let domainCanEdit: boolean | null = null;

  function admit(protection: Protection, accounts: readonly string[]): void {
    const wanted = [...new Set(accounts.map(sameAccount))].filter((account) => account !== '' && !refused.has(account));
    const proven = wanted.filter((account) => taken.has(account));
    if (proven.length > 0) protection.addEditors(proven);
    for (const account of wanted.filter((each) => !taken.has(each))) {
      try {
        protection.addEditor(account);
        taken.add(account);
      } catch (error) {
        refused.set(account, error instanceof Error ? error.message : String(error));
      }
    }
  }

  /** A new protection lets in everybody who may edit the file: heads of other villages must go. */
  function dismissOutsiders(protection: Protection, accounts: readonly string[]): void {
    const insiders = new Set(accounts.map(sameAccount));
    const dismiss = (everybody: readonly string[]) => {
      const others = everybody.filter((account) => account !== '' && !insiders.has(account));
      if (others.length > 0) protection.removeEditors(others);
    };
    if (initial === null) {
      initial = editorsOf(protection);
      dismiss(initial);
      const outside = initial.filter((account) => account !== '' && !insiders.has(account));
      // With more outsiders than can stay there is somebody to send away each time, so nothing is won by asking.
      const stayed = new Set(outside.length > MOST_WHO_STAY ? [] : editorsOf(protection));
      removable = initial.filter((account) => insiders.has(account) || !stayed.has(account));
    } else {
      dismiss(removable);
    }
    domainCanEdit ??= protection.canDomainEdit();
    if (domainCanEdit) protection.setDomainEdit(false);
  }

  return {
    protect(target, accounts, description) {
      const protection = target.protect();
      if (description !== undefined) protection.setDescription(description);
      dismissOutsiders(protection, accounts);
      admit(
        protection,
        accounts.filter((account) => !initial?.includes(sameAccount(account))),
      );
    },
    admit,
    refused: () => [...refused].map(([account, why]) => ({ account, why })),
  };
}
