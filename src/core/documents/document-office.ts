/** What the other documents print of the office: symbols, recipients, bases and the text of the Quy ước, by date. */

/** All of it is data of the tab `Cài đặt`; several documents share it. */
export interface DocumentOffice {
  /** `TB-CAX`. */
  readonly noticeSymbol: string;
  readonly noticeRecipients: readonly string[];
  /** `TTr-CAX`. */
  readonly proposalSymbol: string;
  /** `Chủ tịch Ủy ban nhân dân xã Hoằng Hợp`. */
  readonly proposalAddressee: string;
  readonly proposalRecipients: readonly string[];
  /** `Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành`; printed without number by default. */
  readonly rewardBasis: string;
  /** The articles of the Quy ước in order, without their numbers, then its closing paragraphs. */
  readonly conventionArticles: readonly string[];
  /** An office's number only; empty: a dotted line to be filled in by hand. */
  readonly telephone: string;
}
