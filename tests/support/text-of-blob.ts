/** The text of a file, also of jsdom's own blobs, which have no `text`: their byte order mark is left out. */
export function textOfBlob(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsText(content);
  });
}
