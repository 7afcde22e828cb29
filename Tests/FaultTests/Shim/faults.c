// Faults on demand, between a program and its C library (LD_PRELOAD). Every call that changes a file is counted;
// at the n-th something happens.
//
//   FAULT=kill:N     SIGKILL before the N-th call
//   FAULT=torn:N     half of the N-th write is done, then SIGKILL
//   FAULT=power:N    before the N-th call the power goes: whatever was not synced is lost; N 0: at the end
//   FAULT=mixed:N    the same, but of what was not synced each page of 512 bytes is lost or kept by chance (FAULT_SEED)
//   FAULT=full:N     from the N-th call on nothing grows: ENOSPC
//   FAULT=eio:N      the N-th call fails with EIO
//   FAULT=dead:N     from the N-th call on every call fails with EIO
//   FAULT=short:N    the N-th write writes half and says so
//   FAULT=sync:N     the N-th call and all after it: fsync and fdatasync fail with EIO
//   FAULT=vanish:N   before the N-th call the file FAULT_FILE is deleted
//   FAULT=readonly:1 nothing can be opened for writing: EROFS
//   FAULT=clock:N    the clock of the wall jumps by up to ten years at every look, by FAULT_SEED; 2: it stands in 1960
//   FAULT_COUNT=PATH at the end the number of calls is written there, and how many came before FAULT_FILE was changed
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static char mode[16];
static long target = -1;
static atomic_long calls;
static long before_change;
static uint64_t seed = 1;

static uint64_t chance(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed;
}

static int is(const char *name) { return strcmp(mode, name) == 0; }

// What the disk would still hold of a file that was written to and not synced since.
struct durable {
  dev_t device;
  ino_t inode;
  int descriptor;
  char *bytes;
  off_t size;
  struct durable *next;
};
static struct durable *unsynced;

static ssize_t really_pwrite(int fd, const void *bytes, size_t count, off_t at) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  return real(fd, bytes, count, at);
}

static void remember(int fd) {
  struct stat status;
  if (fd <= 2 || (!is("power") && !is("mixed"))) return;
  if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return;
  for (struct durable *known = unsynced; known; known = known->next)
    if (known->device == status.st_dev && known->inode == status.st_ino) return;
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  REAL(int, "open64", const char *, int, ...);
  struct durable *file = calloc(1, sizeof *file);
  file->device = status.st_dev;
  file->inode = status.st_ino;
  file->descriptor = real(path, O_RDWR | O_CLOEXEC);
  file->bytes = malloc(status.st_size + 1);
  file->size = pread(file->descriptor, file->bytes, status.st_size, 0);
  file->next = unsynced;
  unsynced = file;
}

static void synced(int fd) {
  struct stat status;
  if (fstat(fd, &status) != 0) return;
  for (struct durable **place = &unsynced; *place; place = &(*place)->next) {
    struct durable *file = *place;
    if (file->device != status.st_dev || file->inode != status.st_ino) continue;
    *place = file->next;
    free(file->bytes);
    free(file);
    // Its descriptor stays open: closing it would drop the program's own locks on the file.
    return;
  }
}

// Puts every file back to what was synced of it.
static void lose_power(void) {
  REAL(int, "ftruncate64", int, off_t);
  for (struct durable *file = unsynced; file; file = file->next) {
    struct stat status;
    if (file->descriptor < 0 || fstat(file->descriptor, &status) != 0) continue;
    if (is("power")) {
      real(file->descriptor, file->size);
      really_pwrite(file->descriptor, file->bytes, file->size, 0);
      continue;
    }
    for (off_t at = 0; at < status.st_size; at += 512) {
      if (chance() & 1) continue;
      char page[512] = {0};
      size_t length = status.st_size - at < 512 ? status.st_size - at : 512;
      if (at < file->size) memcpy(page, file->bytes + at, file->size - at < 512 ? file->size - at : 512);
      really_pwrite(file->descriptor, page, length, at);
    }
  }
}

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("FAULT");
  if (fault && sscanf(fault, "%15[a-z]:%ld", mode, &target) != 2) mode[0] = 0;
  const char *given = getenv("FAULT_SEED");
  if (given) seed = strtoull(given, 0, 10) * 2654435761u + 1;
}

__attribute__((destructor)) static void end(void) {
  if ((is("power") || is("mixed")) && target == 0) lose_power();
  const char *path = getenv("FAULT_COUNT");
  if (!path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld %ld\n", atomic_load(&calls), before_change);
  fclose(file);
}

enum kind { WRITES, SYNCS, CHANGES };

// Counts a call. 0: go on; else the errno with which it fails, or -1 for a write that is cut short.
static int count(enum kind kind, int fd) {
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (target < 1 || number < target) return 0;
  int now = number == target;
  if (now && is("kill")) raise(SIGKILL);
  if (now && is("torn")) {
    if (kind == WRITES) return -1;
    raise(SIGKILL);
  }
  if (now && (is("power") || is("mixed"))) {
    lose_power();
    raise(SIGKILL);
  }
  if (now && is("vanish")) {
    REAL(int, "unlink", const char *);
    const char *path = getenv("FAULT_FILE");
    if (path) real(path);
  }
  // What is said to the terminal goes through.
  if (fd >= 0 && fd <= 2) return 0;
  if (is("full")) return kind == WRITES ? ENOSPC : 0;
  if ((now && is("eio")) || is("dead")) return EIO;
  if (is("sync")) return kind == SYNCS ? EIO : 0;
  if (now && is("short") && kind == WRITES) return -1;
  return 0;
}

static void look_for_change(int fd) {
  struct stat one, other;
  const char *path = getenv("FAULT_FILE");
  if (before_change || !path || fstat(fd, &one) != 0 || stat(path, &other) != 0) return;
  if (one.st_dev == other.st_dev && one.st_ino == other.st_ino) before_change = atomic_load(&calls) - 1;
}

#define FAIL_IF(fault) \
  if ((fault) > 0) { \
    errno = (fault); \
    return -1; \
  }

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(ssize_t, "write", int, const void *, size_t);
  int fault = count(WRITES, fd);
  FAIL_IF(fault);
  remember(fd);
  if (fault == 0 || length < 2) return real(fd, bytes, length);
  ssize_t done = real(fd, bytes, length / 2);
  if (is("torn")) raise(SIGKILL);
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) {
  int fault = count(WRITES, fd);
  look_for_change(fd);
  FAIL_IF(fault);
  remember(fd);
  if (fault == 0 || length < 2) return really_pwrite(fd, bytes, length, at);
  ssize_t done = really_pwrite(fd, bytes, length / 2, at);
  if (is("torn")) raise(SIGKILL);
  return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

ssize_t writev(int fd, const struct iovec *pieces, int number) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  int fault = count(WRITES, fd);
  FAIL_IF(fault);
  remember(fd);
  if (fault < 0) number = 1;
  ssize_t done = real(fd, pieces, number);
  if (fault < 0 && is("torn")) raise(SIGKILL);
  return done;
}

int fsync(int fd) {
  REAL(int, "fsync", int);
  int fault = count(SYNCS, fd);
  FAIL_IF(fault);
  int done = real(fd);
  if (done == 0) synced(fd);
  return done;
}

int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  int fault = count(SYNCS, fd);
  FAIL_IF(fault);
  int done = real(fd);
  if (done == 0) synced(fd);
  return done;
}

int ftruncate64(int fd, off_t size) {
  REAL(int, "ftruncate64", int, off_t);
  struct stat status;
  int grows = fstat(fd, &status) == 0 && size > status.st_size;
  int fault = count(grows ? WRITES : CHANGES, fd);
  FAIL_IF(fault);
  remember(fd);
  return real(fd, size);
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  int fault = count(CHANGES, -1);
  FAIL_IF(fault);
  return real(from, to);
}

int link(const char *from, const char *to) {
  REAL(int, "link", const char *, const char *);
  int fault = count(CHANGES, -1);
  FAIL_IF(fault);
  return real(from, to);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  int fault = count(CHANGES, -1);
  FAIL_IF(fault);
  return real(path);
}

int mkdir(const char *path, mode_t rights) {
  REAL(int, "mkdir", const char *, mode_t);
  int fault = count(WRITES, -1);
  FAIL_IF(fault);
  return real(path, rights);
}

static int opens(const char *path, int flags) {
  int writes = (flags & O_ACCMODE) != O_RDONLY;
  if (writes && is("readonly") && strncmp(path, "/dev/", 5) != 0) return EROFS;
  if (!(flags & O_CREAT) || access(path, F_OK) == 0) return 0;
  return count(WRITES, -1);
}

#define OPENS(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t rights = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    int fault = opens(path, flags); \
    FAIL_IF(fault); \
    return real(path, flags, rights); \
  }
OPENS(open)
OPENS(open64)

int openat(int folder, const char *path, int flags, ...) {
  REAL(int, "openat", int, const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t rights = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int fault = opens(path, flags);
  FAIL_IF(fault);
  return real(folder, path, flags, rights);
}

int access(const char *path, int wanted) {
  REAL(int, "access", const char *, int);
  if (is("readonly") && (wanted & W_OK)) {
    errno = EROFS;
    return -1;
  }
  return real(path, wanted);
}

// The wall's clock. The other clocks go on: what waits and measures must not stop.
static long jump(void) {
  if (!is("clock")) return 0;
  if (target == 2) return -3000000000L;
  return (long)(chance() % 630000000) - 315000000;
}

int clock_gettime(clockid_t clock, struct timespec *moment) {
  REAL(int, "clock_gettime", clockid_t, struct timespec *);
  int done = real(clock, moment);
  if (clock == CLOCK_REALTIME) {
    moment->tv_sec += jump();
    if (is("clock") && target == 2) moment->tv_sec = -315000000;
  }
  return done;
}

time_t time(time_t *place) {
  struct timespec moment;
  clock_gettime(CLOCK_REALTIME, &moment);
  if (place) *place = moment.tv_sec;
  return moment.tv_sec;
}

int gettimeofday(struct timeval *restrict moment, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  moment->tv_sec = now.tv_sec;
  moment->tv_usec = now.tv_nsec / 1000;
  return 0;
}
