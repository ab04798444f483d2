/** `Hạn nộp: ……………`: the dots to write on stay on the line of what they are for, in print and in Word. */

/** With the two words before them. A longer row of dots would drag its words along to the next line. */
const SHORT_DOTS = / (\S{1,7}:) (?=…{1,18}(?!…))/g;

export const tieDots = (text: string): string => text.replace(SHORT_DOTS, '\u00a0$1\u00a0');
