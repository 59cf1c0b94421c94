// The words for what a system call says; errors that no system call raised are none of these.

import { describe, expect, it } from 'vitest'
import { systemCode, systemReason } from '../../src/cli/system-error.js'

const raised = (code: unknown, syscall?: string): Error =>
  Object.assign(new Error('x'), { code }, syscall === undefined ? {} : { syscall })

describe('the reason for an error of the system', () => {
  it.each([
    ['ENOENT', 'no such file or directory'],
    ['ENOTDIR', 'part of the path is not a directory'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'not permitted'],
    ['EISDIR', 'is a directory'],
    ['EROFS', 'the file system is read-only'],
    ['ENOSPC', 'no space left on the device'],
    ['EDQUOT', 'disk quota exceeded'],
    ['EIO', 'input/output error'],
    ['ELOOP', 'symbolic links form a loop'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EMFILE', 'too many open files'],
    ['ENFILE', 'too many open files'],
    ['EBUSY', 'the file is in use'],
    ['EFBIG', 'the file is too large'],
    ['ENXIO', 'no such device'],
    ['ETXTBSY', 'the file is in use'],
    ['ERR_INVALID_ARG_VALUE', 'not a possible file name'],
    ['EWHATEVER', 'EWHATEVER'],
  ])('%s is told as: %s', (code, words) => expect(systemReason(code)).toBe(words))

  it('has a code where a system call or a name of a file is to blame', () => {
    expect(systemCode(raised('ENOENT', 'open'))).toBe('ENOENT')
    expect(systemCode(raised('EWHATEVER', 'open'))).toBe('EWHATEVER')
    expect(systemCode(raised('ERR_INVALID_ARG_VALUE'))).toBe('ERR_INVALID_ARG_VALUE')
  })

  it.each([
    ['another error', raised('EWHATEVER')],
    ['an error without a code', new Error('x')],
    ['a code that is no text', raised(3, 'open')],
    ['no error', { code: 'ENOENT', syscall: 'open' }],
    ['nothing', undefined],
  ])('%s has none', (_name, error) => expect(systemCode(error)).toBeUndefined())
})
