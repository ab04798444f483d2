/** Calls a function of the script from a panel. Whatever happens comes back as an outcome with a sentence to read. */
import type { PrintRequest, PrintResponse } from '../wire';

/** What panels may ask for: functions of `src/entry/main.ts`. A new panel adds its own here. */
export interface ServerFunctions {
  printReport(request: PrintRequest): PrintResponse;
}

interface Failure {
  readonly ok: false;
  readonly message: string;
}

interface Runner {
  withSuccessHandler(handler: (response: never) => void): Runner;
  withFailureHandler(handler: (error: { readonly message?: string }) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

const SEVERAL_ACCOUNTS =
  'Trình duyệt đang mở nhiều tài khoản Google nên bảng này không mở được. Đăng xuất hết, chỉ đăng nhập tài khoản dùng cho sổ này, rồi mở lại.';
const NO_ANSWER = 'Chưa lấy được số liệu từ sổ. Kiểm tra mạng rồi bấm “Thử lại”.';

export function callServer<Name extends keyof ServerFunctions>(
  name: Name,
  request: Parameters<ServerFunctions[Name]>[0],
): Promise<ReturnType<ServerFunctions[Name]> | Failure> {
  return new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => resolve({ ok: false, message: failureSentence(error.message ?? '') }));
    // Google puts one method per function of the script on the runner; their names are known only there.
    (run as Runner & Record<Name, (request: unknown) => void>)[name](request);
  });
}

/** Google refuses so where the browser's first account is not the one that may open this file. */
function failureSentence(technical: string): string {
  return technical.includes('PERMISSION_DENIED') ? SEVERAL_ACCOUNTS : NO_ANSWER;
}
