#include <stdlib.h>
#include <string.h>

#include "libraries.h"

struct FLArchive {
  zip_t *zip;
};

FLArchive *fl_zip_open(const void *bytes, size_t count) {
  if (!fl_load(FLZip)) return NULL;
  zip_source_t *source = flZip.zip_source_buffer_create(bytes, count, 0, NULL);
  if (!source) return NULL;
  zip_t *zip = flZip.zip_open_from_source(source, ZIP_RDONLY, NULL);
  FLArchive *archive = zip ? malloc(sizeof *archive) : NULL;
  if (!archive) {
    if (zip) flZip.zip_discard(zip);
    else flZip.zip_source_free(source);
    return NULL;
  }
  archive->zip = zip;
  return archive;
}

int64_t fl_zip_count(FLArchive *archive) { return flZip.zip_get_num_entries(archive->zip, 0); }

bool fl_zip_entry(FLArchive *archive, uint64_t index, FLEntry *entry) {
  zip_stat_t found;
  const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if (flZip.zip_stat_index(archive->zip, index, 0, &found) != 0 || (found.valid & needed) != needed) return false;
  *entry = (FLEntry){
      found.name, found.size, found.comp_size,
      (found.valid & ZIP_STAT_ENCRYPTION_METHOD) && found.encryption_method != ZIP_EM_NONE};
  return true;
}

int64_t fl_zip_read(FLArchive *archive, uint64_t index, void *buffer, size_t capacity) {
  zip_file_t *file = flZip.zip_fopen_index(archive->zip, index, 0);
  if (!file) return -1;
  size_t total = 0;
  while (total < capacity) {
    zip_int64_t count = flZip.zip_fread(file, (char *)buffer + total, capacity - total);
    if (count < 0) {
      flZip.zip_fclose(file);
      return -1;
    }
    if (count == 0) break;
    total += (size_t)count;
  }
  flZip.zip_fclose(file);
  return (int64_t)total;
}

void fl_zip_close(FLArchive *archive) {
  flZip.zip_discard(archive->zip);
  free(archive);
}

static bool addPart(zip_t *zip, const char *name, const void *bytes, size_t count) {
  zip_source_t *source = flZip.zip_source_buffer(zip, bytes, count, 0);
  if (!source) return false;
  zip_int64_t index = flZip.zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    flZip.zip_source_free(source);
    return false;
  }
  // 1980-01-01 00:00: the same parts give the same bytes at any hour, in any time zone.
  return flZip.zip_set_file_compression(zip, (zip_uint64_t)index, ZIP_CM_DEFLATE, 6) == 0 &&
         flZip.zip_file_set_dostime(zip, (zip_uint64_t)index, 0, 0x0021, 0) == 0;
}

static bool takeBytes(zip_source_t *source, void **out, size_t *outCount) {
  zip_stat_t stat;
  if (flZip.zip_source_stat(source, &stat) != 0 || flZip.zip_source_open(source) != 0) return false;
  char *buffer = malloc(stat.size > 0 ? stat.size : 1);
  zip_int64_t count = buffer ? flZip.zip_source_read(source, buffer, stat.size) : -1;
  flZip.zip_source_close(source);
  if (count != (zip_int64_t)stat.size) {
    free(buffer);
    return false;
  }
  *out = buffer;
  *outCount = stat.size;
  return true;
}

bool fl_zip_write(
    const char *const *names, const void *const *parts, const size_t *counts, size_t partCount, void **out,
    size_t *outCount) {
  if (!fl_load(FLZip)) return false;
  zip_source_t *source = flZip.zip_source_buffer_create(NULL, 0, 0, NULL);
  if (!source) return false;
  flZip.zip_source_keep(source);
  zip_t *zip = flZip.zip_open_from_source(source, ZIP_TRUNCATE, NULL);
  if (!zip) {
    flZip.zip_source_free(source);
    flZip.zip_source_free(source);
    return false;
  }
  bool isSound = true;
  for (size_t i = 0; i < partCount && isSound; i++) isSound = addPart(zip, names[i], parts[i], counts[i]);
  if (!isSound || flZip.zip_close(zip) != 0) {
    flZip.zip_discard(zip);
    flZip.zip_source_free(source);
    return false;
  }
  isSound = takeBytes(source, out, outCount);
  flZip.zip_source_free(source);
  return isSound;
}
