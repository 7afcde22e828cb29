#ifndef SEED_BYTES_H
#define SEED_BYTES_H
#include <stddef.h>

/// One file of Seeds/, as its bytes stand in the binary.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} SeedFile;

/// How many files there are.
size_t seed_file_count(void);
/// The file at an index below the count.
SeedFile seed_file_at(size_t index);

#endif
