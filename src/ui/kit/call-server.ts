/** Calls the script from a panel; whatever goes wrong on the way comes back as a sentence, never as silence. */
import type {
  AcceptancesRequest,
  AcceptancesResponse,
  AcceptRequest,
  BodyFindingsResponse,
  CloseTabRequest,
  CorrectRequest,
  CorrectResponse,
  DecideRequest,
  DecideResponse,
  DocumentRequest,
  DocumentResponse,
  EntryFormResponse,
  EntryRequest,
  EntryResponse,
  ExplainMissingRequest,
  FindingsRequest,
  FindingsResponse,
  GenerateRequest,
  GenerateResponse,
  InspectResponse,
  OnTimeRequest,
  PeriodsResponse,
  PrintEntriesRequest,
  PrintEntriesResponse,
  PrintRequest,
  PrintResponse,
  RepairRequest,
  RepairResponse,
  RetakeRequest,
  SetUpFormResponse,
  SetUpRequest,
  SetUpResponse,
  ShowCellRequest,
  ShowCellResponse,
  TakeWordsRequest,
  TakeWordsResponse,
  TrackingResponse,
  UpdateLookResponse,
  UpdateResponse,
} from '../../wire';

/** The script's functions that panels may call; their names are exports of the entry. */
export interface ServerFunctions {
  readonly listPeriods: (request: null) => PeriodsResponse;
  readonly generateReport: (request: GenerateRequest) => GenerateResponse;
  readonly printReport: (request: PrintRequest) => PrintResponse;
  readonly printDocument: (request: DocumentRequest) => DocumentResponse;
  readonly takeWords: (request: TakeWordsRequest) => TakeWordsResponse;
  readonly listFindings: (request: FindingsRequest) => FindingsResponse;
  readonly listBodyFindings: (request: FindingsRequest) => BodyFindingsResponse;
  readonly listAcceptances: (request: AcceptancesRequest) => AcceptancesResponse;
  readonly acceptWarnings: (request: AcceptRequest) => AcceptancesResponse;
  readonly explainMissing: (request: ExplainMissingRequest) => AcceptancesResponse;
  readonly retakeOpeningBalance: (request: RetakeRequest) => CorrectResponse;
  readonly correctEntry: (request: CorrectRequest) => CorrectResponse;
  readonly showCell: (request: ShowCellRequest) => ShowCellResponse;
  readonly trackSubmissions: (request: null) => TrackingResponse;
  readonly decideSubmissions: (request: DecideRequest) => DecideResponse;
  readonly ruleOnTime: (request: OnTimeRequest) => TrackingResponse;
  readonly closeVillageTab: (request: CloseTabRequest) => TrackingResponse;
  readonly writeTrackingTab: (request: null) => TrackingResponse;
  readonly readEntryForm: (request: null) => EntryFormResponse;
  readonly enterForVillage: (request: EntryRequest) => EntryResponse;
  readonly printEntries: (request: PrintEntriesRequest) => PrintEntriesResponse;
  readonly readSetUpForm: (request: null) => SetUpFormResponse;
  readonly lookAtUpdate: (request: null) => UpdateLookResponse;
  readonly updateWorkbook: (request: null) => UpdateResponse;
  readonly inspectWorkbook: (request: null) => InspectResponse;
  readonly repairWorkbook: (request: RepairRequest) => RepairResponse;
  readonly runSetUp: (request: SetUpRequest) => SetUpResponse;
}

type Failure = { readonly ok: false; readonly message: string };

const SEVERAL_ACCOUNTS =
  'Trình duyệt đang mở nhiều tài khoản Google nên bảng này không mở được. ' +
  'Đăng xuất hết, chỉ đăng nhập tài khoản dùng cho sổ này, rồi mở lại.';
const NOT_ALLOWED = 'Bảng này dành cho Công an xã. Bác ghi ở trang của thôn mình; có gì vướng, bác gọi Công an xã.';
const UNKNOWN = 'Chưa làm được việc này. Đồng chí thử lại sau ít phút; vẫn không được thì tải lại trang sổ.';

function explain(failure: Error): Failure {
  const text = failure.message;
  if (text.includes('PERMISSION_DENIED')) return { ok: false, message: SEVERAL_ACCOUNTS };
  if (/protected cell or object|được bảo vệ/i.test(text)) return { ok: false, message: NOT_ALLOWED };
  return { ok: false, message: `${UNKNOWN} (${text})` };
}

export function callServer<Name extends keyof ServerFunctions>(
  name: Name,
  request: Parameters<ServerFunctions[Name]>[0],
): Promise<ReturnType<ServerFunctions[Name]> | Failure> {
  return new Promise((resolve) => {
    const call = google.script.run
      // The server's half of the agreement is typed by the same wire file; nothing else can answer here.
      .withSuccessHandler((response) => resolve(response as ReturnType<ServerFunctions[Name]>))
      .withFailureHandler((failure) => resolve(explain(failure)))[name];
    call?.(request);
  });
}
