/**
 * Opens the print window of the browser on a document, in a frame that nobody sees and that goes away with the next one:
 * the dossier stays where it is.
 */
export function printPages(html: string): void {
  document.getElementById(FRAME_ID)?.remove();
  const frame = document.createElement('iframe');
  frame.id = FRAME_ID;
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:0;height:0;border:0';
  frame.addEventListener('load', () => {
    const pages = frame.contentWindow;
    if (pages === null) return;
    const print = () => {
      pages.focus();
      pages.print();
    };
    pages.document.fonts.ready.then(print, print);
  });
  frame.srcdoc = html;
  document.body.append(frame);
}

const FRAME_ID = 'pages-to-print';
