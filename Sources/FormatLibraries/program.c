#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "FormatLibraries.h"

extern char **environ;

static void closePair(int pair[2]) {
  for (int i = 0; i < 2; i++) {
    if (pair[i] >= 0) close(pair[i]);
    pair[i] = -1;
  }
}

/// Pipes whose ends no other program inherits.
static bool makePipe(int pair[2]) {
  if (pipe(pair) != 0) {
    pair[0] = pair[1] = -1;
    return false;
  }
  fcntl(pair[0], F_SETFD, FD_CLOEXEC);
  fcntl(pair[1], F_SETFD, FD_CLOEXEC);
  return true;
}

static int startProgram(pid_t *pid, const char *const *arguments, int in, int out, int err) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, 0);
  posix_spawn_file_actions_adddup2(&actions, out, 1);
  posix_spawn_file_actions_adddup2(&actions, err, 2);
  posix_spawnattr_init(&attributes);
  // A group of its own, so that what it starts can be ended with it.
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  int error = posix_spawnp(pid, arguments[0], &actions, &attributes, (char *const *)arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}

static long remainingMilliseconds(const struct timespec *end) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  long left = (end->tv_sec - now.tv_sec) * 1000 + (end->tv_nsec - now.tv_nsec) / 1000000;
  return left > 0 ? left : 0;
}

typedef struct {
  char *bytes;
  size_t count, capacity;
} Buffer;

static bool append(Buffer *buffer, const char *bytes, size_t count) {
  if (buffer->count + count > buffer->capacity) {
    size_t capacity = (buffer->count + count) * 2;
    char *larger = realloc(buffer->bytes, capacity);
    if (!larger) return false;
    buffer->bytes = larger;
    buffer->capacity = capacity;
  }
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
  return true;
}

/// Feeds and reads until the program closes its output or something is too much.
static FLRunning exchange(
    int in, int out, int err, const char *input, size_t inputCount, size_t outLimit,
    const struct timespec *end, Buffer *output, char *errors, size_t errorsCount) {
  size_t fed = 0, errorCount = 0;
  char chunk[65536];
  struct pollfd files[3] = {{out, POLLIN, 0}, {err, POLLIN, 0}, {in, POLLOUT, 0}};
  fcntl(in, F_SETFL, O_NONBLOCK);
  while (files[0].fd >= 0 || files[1].fd >= 0) {
    if (fed == inputCount && files[2].fd >= 0) {
      close(files[2].fd);
      files[2].fd = -1;
    }
    int ready = poll(files, 3, (int)remainingMilliseconds(end));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) {
      if (files[2].fd >= 0) close(files[2].fd);
      return ready == 0 ? FLTimedOut : FLRunFailed;
    }
    for (int i = 0; i < 2; i++) {
      if (files[i].fd < 0 || !files[i].revents) continue;
      ssize_t count = read(files[i].fd, chunk, sizeof chunk);
      if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
      if (count <= 0) {
        files[i].fd = -1;
      } else if (i == 0) {
        if (output->count + (size_t)count > outLimit || !append(output, chunk, (size_t)count)) {
          if (files[2].fd >= 0) close(files[2].fd);
          return FLTooMuchOutput;
        }
      } else {
        size_t room = errorsCount - 1 - errorCount;
        size_t taken = (size_t)count < room ? (size_t)count : room;
        memcpy(errors + errorCount, chunk, taken);
        errorCount += taken;
        errors[errorCount] = 0;
      }
    }
    if (files[2].fd >= 0 && files[2].revents) {
      ssize_t count = write(files[2].fd, input + fed, inputCount - fed);
      if (count > 0) {
        fed += (size_t)count;
      } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
        fed = inputCount;  // it doesn't want more
      }
    }
  }
  if (files[2].fd >= 0) close(files[2].fd);
  return FLRan;
}

FLRunning fl_run(
    const char *const *arguments, const void *input, size_t inputCount, size_t outLimit, int seconds, void **out,
    size_t *outCount, char *errors, size_t errorsCount, int *status) {
  int in[2] = {-1, -1}, outPipe[2] = {-1, -1}, err[2] = {-1, -1};
  errors[0] = 0;
  if (!makePipe(in) || !makePipe(outPipe) || !makePipe(err)) {
    closePair(in), closePair(outPipe), closePair(err);
    return FLRunFailed;
  }
  // A helper that closes its input early must not end us.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGPIPE, &ignore, &before);
  pid_t pid;
  int error = startProgram(&pid, arguments, in[0], outPipe[1], err[1]);
  FLRunning result;
  Buffer output = {0};
  if (error != 0) {
    result = error == ENOENT ? FLNotFound : FLRunFailed;
    closePair(in);
  } else {
    close(in[0]), close(outPipe[1]), close(err[1]);
    in[0] = outPipe[1] = err[1] = -1;
    struct timespec end;
    clock_gettime(CLOCK_MONOTONIC, &end);
    end.tv_sec += seconds;
    result = exchange(
        in[1], outPipe[0], err[0], input, inputCount, outLimit, &end, &output, errors, errorsCount);
    in[1] = -1;  // closed by exchange
    if (result != FLRan) kill(-pid, SIGKILL);
    int wait = 0;
    while (waitpid(pid, &wait, 0) < 0 && errno == EINTR) {}
    *status = WIFEXITED(wait) ? WEXITSTATUS(wait) : 128 + WTERMSIG(wait);
  }
  sigaction(SIGPIPE, &before, NULL);
  closePair(in), closePair(outPipe), closePair(err);
  if (result != FLRan) {
    free(output.bytes);
    return result;
  }
  *out = output.bytes;
  *outCount = output.count;
  return FLRan;
}

bool fl_make_folder(char *path, size_t capacity) {
  const char *base = getenv("TMPDIR");
  int count = snprintf(path, capacity, "%s/duban-XXXXXX", base && *base ? base : "/tmp");
  return count > 0 && (size_t)count < capacity && mkdtemp(path) != NULL;
}

static int removeEntry(const char *path, const struct stat *info, int kind, struct FTW *place) {
  (void)info, (void)kind, (void)place;
  return remove(path);
}

void fl_remove_folder(const char *path) { nftw(path, removeEntry, 16, FTW_DEPTH | FTW_PHYS); }

// What a program still holds when it ends is given back by the system: no leak (bin/sanitize).
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif
#endif
