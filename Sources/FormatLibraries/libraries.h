// The functions of the format libraries that are used, found by dlsym. Their types come from the headers.
#ifndef LIBRARIES_H
#define LIBRARIES_H

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <xlsxwriter.h>
#include <zip.h>

#include "FormatLibraries.h"

#define FUNCTION(name) __typeof__(&name) name

struct FLXML2Functions {
  FUNCTION(htmlCreatePushParserCtxt);
  FUNCTION(htmlCtxtUseOptions);
  FUNCTION(htmlParseChunk);
  FUNCTION(htmlFreeParserCtxt);
  FUNCTION(xmlCreatePushParserCtxt);
  FUNCTION(xmlCtxtUseOptions);
  FUNCTION(xmlParseChunk);
  FUNCTION(xmlStopParser);
  FUNCTION(xmlFreeParserCtxt);
  FUNCTION(xmlSAX2GetLineNumber);
};

struct FLZipFunctions {
  FUNCTION(zip_source_buffer_create);
  FUNCTION(zip_source_buffer);
  FUNCTION(zip_source_free);
  FUNCTION(zip_source_keep);
  FUNCTION(zip_source_open);
  FUNCTION(zip_source_close);
  FUNCTION(zip_source_read);
  FUNCTION(zip_source_stat);
  FUNCTION(zip_open_from_source);
  FUNCTION(zip_get_num_entries);
  FUNCTION(zip_stat_index);
  FUNCTION(zip_fopen_index);
  FUNCTION(zip_fread);
  FUNCTION(zip_fclose);
  FUNCTION(zip_file_add);
  FUNCTION(zip_file_set_dostime);
  FUNCTION(zip_set_file_compression);
  FUNCTION(zip_close);
  FUNCTION(zip_discard);
};

struct FLXLSXWriterFunctions {
  FUNCTION(workbook_new_opt);
  FUNCTION(workbook_add_worksheet);
  FUNCTION(workbook_add_format);
  FUNCTION(workbook_set_properties);
  FUNCTION(workbook_add_chart);
  FUNCTION(workbook_close);
  FUNCTION(format_set_align);
  FUNCTION(format_set_bold);
  FUNCTION(format_set_border);
  FUNCTION(format_set_text_wrap);
  FUNCTION(format_set_font_size);
  FUNCTION(format_set_font_name);
  FUNCTION(format_set_bg_color);
  FUNCTION(format_set_font_color);
  FUNCTION(format_set_num_format);
  FUNCTION(format_set_unlocked);
  FUNCTION(worksheet_set_column);
  FUNCTION(worksheet_set_column_opt);
  FUNCTION(worksheet_write_string);
  FUNCTION(worksheet_write_number);
  FUNCTION(worksheet_write_formula_num);
  FUNCTION(worksheet_write_blank);
  FUNCTION(worksheet_merge_range);
  FUNCTION(worksheet_data_validation_range);
  FUNCTION(worksheet_freeze_panes);
  FUNCTION(worksheet_repeat_rows);
  FUNCTION(worksheet_autofilter);
  FUNCTION(worksheet_set_paper);
  FUNCTION(worksheet_fit_to_pages);
  FUNCTION(worksheet_set_landscape);
  FUNCTION(worksheet_set_footer);
  FUNCTION(worksheet_set_margins);
  FUNCTION(worksheet_set_row);
  FUNCTION(worksheet_protect);
  FUNCTION(worksheet_hide);
  FUNCTION(worksheet_conditional_format_range);
  FUNCTION(worksheet_insert_chart_opt);
  FUNCTION(worksheet_print_area);
  FUNCTION(chart_add_series);
  FUNCTION(chart_series_set_categories);
  FUNCTION(chart_series_set_values);
  FUNCTION(chart_series_set_name);
  FUNCTION(chart_series_set_fill);
  FUNCTION(chart_series_set_labels);
  FUNCTION(chart_title_set_name);
  FUNCTION(chart_axis_get);
  FUNCTION(chart_axis_set_reverse);
};

extern struct FLXML2Functions flXML2;
extern struct FLZipFunctions flZip;
extern struct FLXLSXWriterFunctions flXLSX;

#endif
