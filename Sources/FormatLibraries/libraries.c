#include "libraries.h"

#include <dlfcn.h>
#include <pthread.h>

struct FLXML2Functions flXML2;
struct FLZipFunctions flZip;

static bool loaded[3];
static pthread_once_t once[3] = {PTHREAD_ONCE_INIT, PTHREAD_ONCE_INIT, PTHREAD_ONCE_INIT};

static void *openFirst(const char *const *names) {
  for (; *names; names++) {
    void *handle = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
    if (handle) return handle;
  }
  return NULL;
}

#define FIND(table, function) \
  if (!((table).function = (__typeof__((table).function))dlsym(handle, #function))) return

static void loadXML2(void) {
  const char *const names[] = {"libxml2.so.2", "libxml2.so.16", "libxml2.2.dylib", NULL};
  void *handle = openFirst(names);
  if (!handle) return;
  FIND(flXML2, htmlCreatePushParserCtxt);
  FIND(flXML2, htmlCtxtUseOptions);
  FIND(flXML2, htmlParseChunk);
  FIND(flXML2, htmlFreeParserCtxt);
  FIND(flXML2, xmlCreatePushParserCtxt);
  FIND(flXML2, xmlCtxtUseOptions);
  FIND(flXML2, xmlParseChunk);
  FIND(flXML2, xmlStopParser);
  FIND(flXML2, xmlFreeParserCtxt);
  FIND(flXML2, xmlSAX2GetLineNumber);
  loaded[FLXML2] = true;
}

static void loadZip(void) {
  const char *const names[] = {"libzip.so.5", "libzip.so.4", "libzip.5.dylib", NULL};
  void *handle = openFirst(names);
  if (!handle) return;
  FIND(flZip, zip_source_buffer_create);
  FIND(flZip, zip_source_buffer);
  FIND(flZip, zip_source_free);
  FIND(flZip, zip_source_keep);
  FIND(flZip, zip_source_open);
  FIND(flZip, zip_source_close);
  FIND(flZip, zip_source_read);
  FIND(flZip, zip_source_stat);
  FIND(flZip, zip_open_from_source);
  FIND(flZip, zip_get_num_entries);
  FIND(flZip, zip_stat_index);
  FIND(flZip, zip_fopen_index);
  FIND(flZip, zip_fread);
  FIND(flZip, zip_fclose);
  FIND(flZip, zip_file_add);
  FIND(flZip, zip_file_set_dostime);
  FIND(flZip, zip_set_file_compression);
  FIND(flZip, zip_close);
  FIND(flZip, zip_discard);
  loaded[FLZip] = true;
}

static void loadXLSXWriter(void) {}

static void (*const loaders[3])(void) = {loadXML2, loadZip, loadXLSXWriter};

bool fl_load(FLLibrary library) {
  pthread_once(&once[library], loaders[library]);
  return loaded[library];
}

bool fl_can_open(const char *name) {
  void *handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return false;
  dlclose(handle);
  return true;
}
