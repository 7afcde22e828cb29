#include "libraries.h"

#include <dlfcn.h>
#include <pthread.h>

struct FLXML2Functions flXML2;
struct FLZipFunctions flZip;
struct FLXLSXWriterFunctions flXLSX;

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

static void loadXLSXWriter(void) {
  const char *const names[] = {
      "libxlsxwriter.so.4", "libxlsxwriter.so.5", "libxlsxwriter.so.6", "libxlsxwriter.so.7", "libxlsxwriter.so.8",
      "libxlsxwriter.so.9", "libxlsxwriter.so.10", "libxlsxwriter.so", NULL};
  void *handle = openFirst(names);
  if (!handle) return;
  FIND(flXLSX, workbook_new_opt);
  FIND(flXLSX, workbook_add_worksheet);
  FIND(flXLSX, workbook_add_format);
  FIND(flXLSX, workbook_set_properties);
  FIND(flXLSX, workbook_add_chart);
  FIND(flXLSX, workbook_close);
  FIND(flXLSX, format_set_align);
  FIND(flXLSX, format_set_bold);
  FIND(flXLSX, format_set_border);
  FIND(flXLSX, format_set_text_wrap);
  FIND(flXLSX, format_set_font_size);
  FIND(flXLSX, format_set_font_name);
  FIND(flXLSX, format_set_bg_color);
  FIND(flXLSX, format_set_font_color);
  FIND(flXLSX, format_set_num_format);
  FIND(flXLSX, format_set_unlocked);
  FIND(flXLSX, worksheet_set_column);
  FIND(flXLSX, worksheet_set_column_opt);
  FIND(flXLSX, worksheet_write_string);
  FIND(flXLSX, worksheet_write_number);
  FIND(flXLSX, worksheet_write_formula_num);
  FIND(flXLSX, worksheet_write_blank);
  FIND(flXLSX, worksheet_merge_range);
  FIND(flXLSX, worksheet_data_validation_range);
  FIND(flXLSX, worksheet_freeze_panes);
  FIND(flXLSX, worksheet_repeat_rows);
  FIND(flXLSX, worksheet_autofilter);
  FIND(flXLSX, worksheet_set_paper);
  FIND(flXLSX, worksheet_fit_to_pages);
  FIND(flXLSX, worksheet_set_landscape);
  FIND(flXLSX, worksheet_set_footer);
  FIND(flXLSX, worksheet_set_margins);
  FIND(flXLSX, worksheet_set_row);
  FIND(flXLSX, worksheet_protect);
  FIND(flXLSX, worksheet_hide);
  FIND(flXLSX, worksheet_conditional_format_range);
  FIND(flXLSX, worksheet_insert_chart_opt);
  FIND(flXLSX, worksheet_print_area);
  FIND(flXLSX, chart_add_series);
  FIND(flXLSX, chart_series_set_categories);
  FIND(flXLSX, chart_series_set_values);
  FIND(flXLSX, chart_series_set_name);
  FIND(flXLSX, chart_series_set_fill);
  FIND(flXLSX, chart_series_set_labels);
  FIND(flXLSX, chart_title_set_name);
  FIND(flXLSX, chart_axis_get);
  FIND(flXLSX, chart_axis_set_reverse);
  loaded[FLXLSXWriter] = true;
}

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
