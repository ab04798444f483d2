/** A head's quarter step by step, as docs/huong-dan.md tells it: what is done before each picture, and what it shows. */
import { askScript } from '../demo/ask-script';
import type { setUpSample } from '../demo/prepare-sample';
import { placesOf, tabByKey } from '../demo/tab-places';
import { a1OfCell } from '../emulator/model/boxes';
import { typeInto } from '../emulator/people/typing';

type Sample = Pick<ReturnType<typeof setUpSample>, 'file' | 'commune' | 'villageIds' | 'period'>;

/** Place of the village in the list. */
const VILLAGE = 2;
const QUARTER = 'Q1';

export interface PhoneStep {
  /** Name of the picture's file. */
  readonly picture: string;
  /** Key of the row that stands first below the frozen ones; null: the tab has not been scrolled. */
  readonly scrolledTo: string | null;
  /** Pixels of the screen from its top that are worth showing. */
  readonly height: number;
  readonly happens: (people: PeopleAtVillage) => void;
}

/** The head of one village and the police. */
class PeopleAtVillage {
  readonly key: string;

  constructor(private readonly sample: Sample) {
    this.key = `#thon:${this.id}`;
  }

  private get id(): string {
    return this.sample.villageIds[VILLAGE] ?? '';
  }

  /** As typed, by row; the script runs on each. */
  types(rows: Readonly<Record<string, string>>): void {
    const { file, commune } = this.sample;
    const { sheet, rowOf, columnOf } = placesOf(tabByKey(file, this.key));
    const head = commune.villages[VILLAGE]?.headAccount ?? '';
    for (const [row, text] of Object.entries(rows)) {
      const cell = a1OfCell(rowOf.get(row) ?? 0, columnOf.get(QUARTER) ?? 0);
      const outcome = typeInto(file, head, sheet.name, cell, text);
      if (outcome.kind === 'refused') throw new Error(`${row}: ${outcome.message}`);
      if (outcome.trigger.ran && outcome.trigger.error !== null) throw outcome.trigger.error;
    }
  }

  policeDecide(kind: 'accept' | 'correct' | 'lock', reason = ''): void {
    const { file, period } = this.sample;
    const request = { kind, period: period.code, villages: [this.id], reason };
    const answer = askScript<{ readonly ok: boolean; readonly done?: readonly string[] }>(
      file,
      'decideSubmissions',
      request,
      'Duyệt và khóa',
    );
    if (answer.done?.length !== 1) throw new Error(`${kind}: the add-on refuses`);
  }
}

export const peopleAtVillage = (sample: Sample): PeopleAtVillage => new PeopleAtVillage(sample);

/** Enough to see the status line and what stands just below it. */
const TOP_OF_SCREEN = 400;
const WHOLE_SCREEN = 600;

export const PHONE_STEPS: readonly PhoneStep[] = [
  { picture: 'buoc-1-moi-mo.png', scrolledTo: null, height: WHOLE_SCREEN, happens: () => {} },
  {
    picture: 'buoc-2-ghi-do.png',
    scrolledTo: 'nd1_trom_vu',
    height: WHOLE_SCREEN,
    happens: (people) => people.types({ bc_ho_tong: '262', nd1_trom_vu: '2' }),
  },
  {
    picture: 'buoc-3-ghi-sai.png',
    scrolledTo: 'nd1_trom_vu',
    height: WHOLE_SCREEN,
    happens: (people) => people.types({ nd1_trom_bao_kip: '3', nd1_trom_hien_truong: '1', nd1_tuan_tra_buoi: '0' }),
  },
  {
    picture: 'buoc-4-ghi-du.png',
    scrolledTo: 'nd1_trom_vu',
    height: WHOLE_SCREEN,
    happens: (people) =>
      people.types({
        nd1_trom_bao_kip: '2',
        nd2_tiep_nhan: '0',
        nd5_phoi_hop_thon: 'có',
        nd6_tam_tru_phai: '9',
        nd6_tin_bao: '2',
        nd7_tt_buoi: '0',
        nd7_chay_no: '0',
        nd8_vsmt_buoi: '3',
        hop_to_chuc: 'không',
        tc_nghi_quyet: 'có',
        tc_dang_ky: 'có',
        tc_ho_dang_ky: '258',
        tc_niem_yet: 'có',
      }),
  },
  {
    picture: 'buoc-5-da-nop.png',
    scrolledTo: null,
    height: WHOLE_SCREEN,
    happens: (people) => people.types({ '#submitted': 'TRUE' }),
  },
  {
    picture: 'buoc-6-can-sua.png',
    scrolledTo: null,
    height: TOP_OF_SCREEN,
    happens: (people) => people.policeDecide('correct', 'số vụ trộm chưa khớp với sổ của Công an'),
  },
  {
    picture: 'buoc-7-da-duyet.png',
    scrolledTo: null,
    height: TOP_OF_SCREEN,
    happens: (people) => {
      people.types({ nd1_trom_vu: '3', '#submitted': 'TRUE' });
      people.policeDecide('accept');
    },
  },
  {
    picture: 'buoc-8-da-khoa.png',
    scrolledTo: null,
    height: TOP_OF_SCREEN,
    happens: (people) => people.policeDecide('lock'),
  },
];
