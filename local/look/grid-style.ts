/** The css of the drawn grid, after Google Sheets in the browser and on a phone. */

export const GRID_STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #fff; font: 10pt/1.15 Arimo, Arial, sans-serif; color: #000; }
.app { height: 56px; padding: 0 16px; background: #f8f9fa; color: #1f1f1f; font-size: 17px; line-height: 56px;
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; border-bottom: 1px solid #dadce0; }
.sheet { position: relative; overflow: hidden; }
table { border-collapse: separate; border-spacing: 0; table-layout: fixed; }
th { background: #f8f9fa; color: #5f6368; font-size: 11px; font-weight: normal; text-align: center;
  border: solid #c4c7c5; border-width: 0 1px 1px 0; padding: 0; overflow: hidden; }
thead th { height: 24px; }
th.after-hidden-column { border-left: 3px double #5f6368; }
th.after-hidden-row { border-top: 3px double #5f6368; }
th b { display: inline-block; width: 13px; margin-left: 3px; border: 1px solid #5f6368; line-height: 11px; }
td { padding: 2px 3px; border: solid #e1e3e6; border-width: 0 1px 1px 0;
  vertical-align: bottom; }
.no-gridlines td { border-color: transparent; }
.wrap { white-space: pre-wrap; overflow-wrap: anywhere; overflow: hidden; }
.clip { white-space: pre; overflow: hidden; }
td.frozen-row, th.frozen-row { border-bottom: 3px solid #b7b9bd !important; }
td.frozen-column, th.frozen-column { border-right: 3px solid #b7b9bd !important; }
.box { position: relative; display: inline-block; width: 1em; height: 1em; border: 2px solid #5f6368; border-radius: 2px; vertical-align: middle; }
.box.checked { border-color: #0b57d0; background: #0b57d0; }
.box.checked::after { content: ''; position: absolute; left: 50%; top: 45%; width: 0.3em; height: 0.6em; border: solid #fff;
  border-width: 0 2px 2px 0; transform: translate(-50%, -50%) rotate(45deg); }
td { background-image: var(--note, none), var(--arrow, none); background-repeat: no-repeat; background-position: top right, right 4px center; }
.noted { --note: linear-gradient(225deg, #f29900 5px, transparent 5px); }
.dropdown { --arrow: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='8' height='5'%3E%3Cpath d='M0 0h8L4 5z' fill='%235f6368'/%3E%3C/svg%3E"); padding-right: 14px; }
.tabs { padding: 6px 8px; background: #f0f4f9; white-space: nowrap; overflow: hidden; font-size: 13px; color: #444746; }
.tabs span { display: inline-block; padding: 6px 10px; }
.tabs .here { background: #fff; color: #0b57d0; font-weight: bold; border-bottom: 3px solid #0b57d0; }
.fold { position: absolute; left: 0; right: 0; border-top: 2px dashed #d93025; }
.fold::after { content: attr(data-text); position: absolute; right: 0; padding: 1px 4px; background: #d93025; color: #fff; font-size: 10px; }
`;
