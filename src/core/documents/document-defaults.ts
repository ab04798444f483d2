/** What the documents print where the commune has set nothing else; the Quy ước is the plan's II.2 in its order. */
import { linesOf } from '../settings/read-value';
import type { OfficeIdentity } from '../settings/types';
import type { DocumentOffice } from './document-office';

/**
 * Changed against the plan's words: “luật thông”, “tự báo”, “sinh đẻ có kế hoạch” and “đối tượng từ tha, đặc xá về” as
 * the law says them now; no circular is cited, since a posted sheet should not age. `{truong}`: the commune's schools.
 */
const CONVENTION = [
  'Mọi người, mọi nhà tham gia tự phòng, tự quản, không để mất trộm tài sản. Khi xảy ra mất trộm, bảo vệ hiện trường và báo ngay cho Công an.',
  'Hòa giải kịp thời tranh chấp, mâu thuẫn trên cơ sở tình làng nghĩa xóm. Không để xảy ra bạo lực gia đình. Xây dựng thôn bình yên.',
  'Quản lý, giáo dục con, cháu trong gia đình, dòng họ không vi phạm pháp luật; không ma túy, mại dâm, cờ bạc; không vi phạm luật giao thông.',
  'Tham gia quản lý, giáo dục, giúp đỡ người vi phạm pháp luật, người chấp hành xong hình phạt tù, người được đặc xá tái hòa nhập cộng đồng. Không xa lánh, kỳ thị.',
  'Phối hợp chặt chẽ với {truong} giáo dục thế hệ trẻ, phòng ngừa tội phạm và tệ nạn. Thực hiện tốt Luật Nghĩa vụ quân sự, động viên con em lên đường nhập ngũ.',
  'Thực hiện đúng quy định về đăng ký tạm trú, khai báo tạm vắng. Cung cấp thông tin về tội phạm cho Công an. Không che giấu tội phạm; vận động người phạm tội ra tự thú, đầu thú.',
  'Nắm vững và chấp hành quy định về trật tự, an toàn giao thông, phòng cháy, chữa cháy, an toàn lao động, xây dựng khu dân cư an toàn về an ninh, trật tự. Không tham gia cờ bạc, bói toán, mê tín dị đoan, mại dâm, ma túy.',
  'Giữ gìn vệ sinh môi trường “Xanh, sạch, đẹp”; xây dựng nếp sống văn minh, gia đình văn hóa; thực hiện chính sách dân số; hưởng ứng phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”.',
  'Hộ, cá nhân thực hiện tốt được thôn biểu dương, đề nghị khen thưởng; thực hiện chưa tốt thì tổ liên gia, thôn nhắc nhở. Hằng quý, thôn họp đánh giá việc thực hiện Quy ước.',
];

const REWARD_BASIS = 'Luật Thi đua, khen thưởng và các văn bản hướng dẫn thi hành';

/** @param written What the settings say on the day; empty: nothing. */
export function documentOffice(
  written: (
    key: 'noi_nhan_thong_bao' | 'noi_nhan_to_trinh' | 'can_cu_khen_thuong' | 'quy_uoc' | 'dien_thoai',
  ) => string,
  identity: OfficeIdentity,
  schools: readonly string[],
): DocumentOffice {
  const ofType = (type: string): string => identity.reportSymbol.replace(/^BC(?=-)/, type);
  const kept = identity.recipients.find((line) => /lưu/i.test(line)) ?? '- Lưu: CAX.';
  const lines = (text: string, otherwise: readonly string[]) => (text === '' ? otherwise : linesOf(text));
  const convention = lines(written('quy_uoc'), CONVENTION);
  const ourSchools = schools.length === 0 ? 'nhà trường' : schools.join(', ');
  return {
    noticeSymbol: ofType('TB'),
    noticeRecipients: lines(written('noi_nhan_thong_bao'), [
      '- Đảng ủy, UBND xã (để báo cáo);',
      '- MTTQ, các ban, ngành, đoàn thể xã;',
      '- Các thôn, Tổ tự quản (để thực hiện);',
      kept,
    ]),
    proposalSymbol: ofType('TTr'),
    proposalAddressee: `Chủ tịch Ủy ban nhân dân ${identity.communeName}`,
    proposalRecipients: lines(written('noi_nhan_to_trinh'), ['- Như trên;', '- Văn phòng UBND xã;', kept]),
    rewardBasis: written('can_cu_khen_thuong') || REWARD_BASIS,
    conventionArticles: convention.map((article) => article.replace('{truong}', ourSchools)),
    telephone: written('dien_thoai'),
  };
}
