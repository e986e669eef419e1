import { createReadStream } from 'node:fs';
import { refusal } from './refusal';
import { LIMITS } from '../scheme/scenario';
import { UsageError } from './usage-error';

/** A character of a string takes at most three bytes in UTF-8; so many bytes are more than any scenario has. */
const MOST_BYTES = 3 * LIMITS.text;

const WHY: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  ENOTDIR: { en: 'a part of the path is a file, not a folder', zh: '路径中间有一段是文件，不是文件夹' },
  ELOOP: { en: 'its links lead round in a circle', zh: '它的链接绕成了圈' },
  ENAMETOOLONG: { en: 'its name is too long', zh: '文件名太长' },
  EACCES: { en: 'reading it is not allowed', zh: '没有读取权限' },
  EPERM: { en: 'reading it is not allowed', zh: '没有读取权限' },
};

/** The text of a file, or of standard input for "-"; never more of it than a scenario may have. */
export async function readText(file: string): Promise<string> {
  const name = file === '-' ? { en: 'Standard input', zh: '标准输入' } : { en: file, zh: file };
  const bytes = await readBytes(file).catch((error: unknown) => {
    if (error instanceof UsageError) throw error;
    const code = String((error as NodeJS.ErrnoException).code);
    const why = WHY[code] ?? { en: `the system reports ${code}`, zh: `系统报告 ${code}` };
    throw new UsageError({
      en: `${name.en} cannot be read: ${why.en}.`,
      zh: `无法读取 ${name.zh}：${why.zh}。`,
    });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      en: `${name.en} is not text in UTF-8; save it as UTF-8 and try again.`,
      zh: `${name.zh} 不是 UTF-8 文本；请存成 UTF-8 再试。`,
    });
  }
}

async function readBytes(file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw refusal([{ code: 'too-long', limit: LIMITS.text }]);
  }
  return Buffer.concat(chunks);
}
