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
  // A text that was just put there has its caret at the end, and that is where it would be scrolled to.
  text.setSelectionRange(0, 0);
  text.scrollTop = 0;
}

export function closeMessage(): void {
  box.hidden = true;
}

/** A page inside Google's frames may not use the clipboard; then the marked text is copied the old way, or by hand. */
async function toClipboard(copied: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(copied);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

async function copy(): Promise<void> {
  text.select();
  const done = await toClipboard(text.value);
  copied.textContent = done ? 'Đã chép. Mở Zalo rồi dán vào.' : 'Chưa chép được. Bấm Ctrl+C để chép phần đã bôi đen.';
}

byId('copy').addEventListener('click', () => void copy());
byId('close').addEventListener('click', closeMessage);
