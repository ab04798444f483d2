/** The documents besides the Báo cáo: what each is called, and what it is made from. */

/**
 * `report`: the newest report of a period, its figures as they were frozen; `village`: a village's figures as they
 * stand now; `form`: nothing but the settings.
 */
type DocumentSource = 'report' | 'village' | 'form';

/** `name` as the list of documents says it; `perVillage`: one for each village, a page or more. */
const kind = <Id extends string, Source extends DocumentSource>(
  id: Id,
  name: string,
  source: Source,
  perVillage = false,
) => ({
  id,
  name,
  source,
  perVillage,
});

export const DOCUMENT_KINDS = [
  kind('thong-bao', 'Thông báo kết quả gửi các thôn', 'report'),
  kind('niem-yet', 'Bản niêm yết kết quả tại thôn', 'report'),
  kind('thong-bao-mat-tran', 'Thông báo tình hình gửi Mặt trận, tổ liên gia', 'report'),
  kind('dang-uy', 'Báo cáo tóm tắt gửi Đảng ủy', 'report'),
  kind('ubnd', 'Báo cáo tóm tắt gửi UBND xã', 'report'),
  kind('so-sanh', 'Bảng so sánh các thôn (họp giao ban)', 'report'),
  kind('to-trinh', 'Tờ trình đề nghị khen thưởng', 'report'),
  kind('bien-ban', 'Biên bản họp thôn (đã có số liệu)', 'village', true),
  kind('bien-ban-trong', 'Biên bản họp thôn (để trống)', 'village', true),
  kind('phieu-ghi', 'Phiếu ghi số liệu (để trống)', 'form'),
  kind('quy-uoc', 'Quy ước niêm yết tại Nhà văn hóa thôn', 'form', true),
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const documentKind = (id: string): DocumentKind | undefined => DOCUMENT_KINDS.find((each) => each.id === id);
