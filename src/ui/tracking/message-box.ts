/** Shows a text for Zalo and copies it. */
import { byId } from '../kit/element';

const box = byId('message');
const text = byId('text', HTMLTextAreaElement);
const copied = byId('copied');

export function showMessage(addressee: string, message: string): void {
  byId('addressee').textContent = addressee;
  text.value = message;
  copied.textContent = '';
  box.hidden = false;
  box.scrollIntoView({ block: 'nearest' });
  text.focus();
}

export function closeMessage(): void {
  box.hidden = true;
}

/** A page inside Google's frames may not use the clipboard; then the marked text is copied the old way, or by hand. */
async function copy(): Promise<void> {
  text.select();
  const done = await navigator.clipboard.writeText(text.value).then(
    () => true,
    () => document.execCommand('copy'),
  );
  copied.textContent = done ? 'Đã chép. Mở Zalo rồi dán vào.' : 'Chưa chép được. Bấm Ctrl+C để chép phần đã bôi đen.';
}

byId('copy').addEventListener('click', () => void copy());
byId('close').addEventListener('click', closeMessage);
