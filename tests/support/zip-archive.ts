import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in an archive, and what its directory should say wrongly of it. */
export interface ZipMember {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly declaredBytes?: number;
  readonly checksum?: number;
  readonly method?: 0 | 8 | 12;
  readonly flags?: number;
}

/** A zip archive, written from the specification (PKWARE APPNOTE 4.3). */
export function zipArchive(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const content = Buffer.from(member.content);
    const method = member.method ?? 8;
    const packed = method === 0 ? content : deflateRawSync(content);
    const name = Buffer.from(member.name);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(member.flags ?? 0, 2);
    described.writeUInt16LE(method, 4);
    described.writeUInt32LE(member.checksum ?? crc32(content), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(member.declaredBytes ?? content.length, 18);
    described.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), described, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), described, place, name]));
    parts.push(local);
    offset += local.length;
  }
  return new Uint8Array(Buffer.concat([...parts, ...directory, endRecord(directory, offset)]));
}

function endRecord(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
