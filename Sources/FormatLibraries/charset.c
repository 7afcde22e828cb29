#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

#include "FormatLibraries.h"

void fl_free(void *buffer) { free(buffer); }

FLDecoding fl_decode(
    const char *charset, const uint8_t *bytes, size_t count, uint8_t **out, size_t *outCount,
    size_t *badOffset) {
  iconv_t converter = iconv_open("UTF-8", charset);
  if (converter == (iconv_t)-1) return FLUnknownCharset;
  // Two bytes of GB18030 make at most three of UTF-8, so that the buffer seldom grows.
  size_t capacity = count + count / 2 + 16;
  uint8_t *buffer = malloc(capacity);
  if (!buffer) {
    iconv_close(converter);
    return FLNoMemory;
  }
  char *in = (char *)bytes;
  size_t left = count, written = 0;
  FLDecoding result = FLDecoded;
  while (left > 0) {
    char *to = (char *)buffer + written;
    size_t room = capacity - written;
    size_t converted = iconv(converter, &in, &left, &to, &room);
    written = (size_t)((uint8_t *)to - buffer);
    if (converted != (size_t)-1) break;
    if (errno != E2BIG) {
      result = FLBadBytes;
      *badOffset = (size_t)((const uint8_t *)in - bytes);
      break;
    }
    capacity *= 2;
    uint8_t *larger = realloc(buffer, capacity);
    if (!larger) {
      result = FLNoMemory;
      break;
    }
    buffer = larger;
  }
  iconv_close(converter);
  if (result != FLDecoded) {
    free(buffer);
    return result;
  }
  *out = buffer;
  *outCount = written;
  return FLDecoded;
}
