/** `npm run pictures`: takes the pictures of README and docs anew, from the demo on the built script. */
import { fileURLToPath } from 'node:url';
import { takePictures } from './pictures/take-pictures';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const taken = await takePictures(path('../dist'), path('../docs/images'));
if (taken === null) {
  console.error('Máy này không có Chrome hay Chromium. Đặt CHROME_PATH rồi chạy lại.');
  process.exitCode = 2;
} else for (const picture of taken) console.log(picture);
