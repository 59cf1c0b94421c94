// What the operating system's error codes mean, in words.

const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  ENOTDIR: 'part of the path is not a directory',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a directory',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'disk quota exceeded',
  EIO: 'input/output error',
  ELOOP: 'symbolic links form a loop',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EBUSY: 'the file is in use',
  EFBIG: 'the file is too large',
  ENXIO: 'no such device',
  ETXTBSY: 'the file is in use',
  ERR_INVALID_ARG_VALUE: 'not a possible file name',
}

/** The code of an error that a system call raised; `undefined` for any other. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return 'syscall' in error || error.code in words ? error.code : undefined
}

/** The reason in words. */
export const systemReason = (code: string): string => words[code] ?? code
