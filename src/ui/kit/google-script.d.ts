/** The one thing that a panel gets from Google: calls to the script's global functions. */
interface GoogleScriptRun {
  withSuccessHandler(handler: (response: unknown) => void): GoogleScriptRun;
  withFailureHandler(handler: (failure: Error) => void): GoogleScriptRun;
  readonly [functionName: string]: (...args: unknown[]) => GoogleScriptRun;
}

declare const google: {
  readonly script: {
    readonly run: GoogleScriptRun;
    readonly host: { close(): void };
  };
};
