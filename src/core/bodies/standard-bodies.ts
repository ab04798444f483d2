/** Who carries the plan out besides villages and police (plan, III), as a fresh tab `Ban ngành` lists them. */

export const STANDARD_BODIES: readonly string[] = [
  'Văn phòng UBND xã',
  'Ủy ban Mặt trận Tổ quốc xã',
  'Hội Liên hiệp Phụ nữ xã',
  'Hội Nông dân xã',
  'Hội Cựu chiến binh xã',
  'Đoàn Thanh niên xã',
];
