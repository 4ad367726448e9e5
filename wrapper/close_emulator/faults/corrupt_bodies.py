"""Corrupt response bodies."""

import struct
import zlib
from functools import lru_cache

_BLOCK = 2**20
_GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_FULL_STOP = b"\x03\x00"


def invalid_utf8(content: bytes) -> bytes:
    """Return a body with a byte in its last text that no UTF-8 has."""
    place = content.rfind(b'"')
    return content[:place] + b"\xff" + content[place:] if place >= 0 else content + b"\xff"


def false_gzip(content: bytes) -> bytes:
    """Return a body that starts as gzip does and goes on as something else."""
    return _GZIP_HEAD + b"\xff" + content


@lru_cache(maxsize=4)
def gzip_bomb(content: bytes, size: int) -> bytes:
    """Return a gzip body that unpacks to `size` spaces and then `content`, without using that much memory.

    After a full flush a stretch of deflate depends on nothing before it, so one stretch can stand any number of times.
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    spaces = b" " * _BLOCK
    stretch = packer.compress(spaces) + packer.flush(zlib.Z_FULL_FLUSH)
    blocks, rest = divmod(size, _BLOCK)
    crc = 0
    for _ in range(blocks):
        crc = zlib.crc32(spaces, crc)
    tail = b" " * rest + content
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(tail) + packer.flush(zlib.Z_FULL_FLUSH)
    ending = struct.pack("<II", zlib.crc32(tail, crc), (size + len(content)) & 0xFFFF_FFFF)
    return _GZIP_HEAD + stretch * blocks + packed + _FULL_STOP + ending
