#include <stdlib.h>
#include <string.h>

#include "libraries.h"

enum { maxSheets = 1000, maxLooks = 1000 };

struct FLBook {
  lxw_workbook *workbook;
  lxw_worksheet *sheets[maxSheets];
  int sheetCount;
  lxw_format *looks[maxLooks];
  int lookCount;
  char font[128];
};

FLBook *fl_book_new(const char *path, const char *title, const char *font) {
  if (!fl_load(FLXLSXWriter)) return NULL;
  FLBook *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  // Newer versions have more options than the headers may say: the rest are zero.
  union {
    lxw_workbook_options options;
    char room[256];
  } options;
  memset(&options, 0, sizeof options);
  book->workbook = flXLSX.workbook_new_opt(path, &options.options);
  if (!book->workbook) {
    free(book);
    return NULL;
  }
  strncpy(book->font, font, sizeof book->font - 1);
  // 2000-01-01 00:00 UTC: the same workbook gives the same bytes at any time.
  union {
    lxw_doc_properties properties;
    char room[256];
  } facts;
  memset(&facts, 0, sizeof facts);
  facts.properties.title = (char *)title;
  facts.properties.created = 946684800;
  flXLSX.workbook_set_properties(book->workbook, &facts.properties);
  return book;
}

void fl_book_created(FLBook *book, const char *title, long long seconds) {
  union {
    lxw_doc_properties properties;
    char room[256];
  } facts;
  memset(&facts, 0, sizeof facts);
  facts.properties.title = (char *)title;
  facts.properties.created = (time_t)seconds;
  flXLSX.workbook_set_properties(book->workbook, &facts.properties);
}

int fl_book_sheet(FLBook *book, const char *name) {
  if (book->sheetCount == maxSheets) return -1;
  lxw_worksheet *sheet = flXLSX.workbook_add_worksheet(book->workbook, name);
  if (!sheet) return -1;
  book->sheets[book->sheetCount] = sheet;
  return book->sheetCount++;
}

int fl_book_look(FLBook *book, const FLLook *look) {
  if (book->lookCount == maxLooks) return -1;
  lxw_format *format = flXLSX.workbook_add_format(book->workbook);
  if (!format) return -1;
  flXLSX.format_set_font_name(format, book->font);
  flXLSX.format_set_font_size(format, look->size);
  flXLSX.format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (look->alignment == 1) flXLSX.format_set_align(format, LXW_ALIGN_LEFT);
  if (look->alignment == 2) flXLSX.format_set_align(format, LXW_ALIGN_CENTER);
  if (look->alignment == 3) flXLSX.format_set_align(format, LXW_ALIGN_RIGHT);
  if (look->isBold) flXLSX.format_set_bold(format);
  if (look->hasBorder) flXLSX.format_set_border(format, LXW_BORDER_THIN);
  if (look->wraps) flXLSX.format_set_text_wrap(format);
  if (look->fill >= 0) flXLSX.format_set_bg_color(format, (lxw_color_t)look->fill);
  if (look->ink >= 0) flXLSX.format_set_font_color(format, (lxw_color_t)look->ink);
  if (look->numberFormat) flXLSX.format_set_num_format(format, look->numberFormat);
  if (look->isOpen) flXLSX.format_set_unlocked(format);
  book->looks[book->lookCount] = format;
  return book->lookCount++;
}

static lxw_format *format(FLBook *book, int look) {
  return look >= 0 && look < book->lookCount ? book->looks[look] : NULL;
}

void fl_sheet_column(FLBook *book, int sheet, int column, double width, bool isHidden, int look) {
  lxw_row_col_options options = {.hidden = isHidden};
  flXLSX.worksheet_set_column_opt(
      book->sheets[sheet], (lxw_col_t)column, (lxw_col_t)column, width, format(book, look), &options);
}

bool fl_sheet_text(FLBook *book, int sheet, int row, int column, const char *text, int look) {
  return flXLSX.worksheet_write_string(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, text, format(book, look)) == LXW_NO_ERROR;
}

bool fl_sheet_number(FLBook *book, int sheet, int row, int column, double value, int look) {
  return flXLSX.worksheet_write_number(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, value, format(book, look)) == LXW_NO_ERROR;
}

bool fl_sheet_formula(FLBook *book, int sheet, int row, int column, const char *formula, double value, int look) {
  return flXLSX.worksheet_write_formula_num(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, formula, format(book, look), value) ==
         LXW_NO_ERROR;
}

bool fl_sheet_blank(FLBook *book, int sheet, int row, int column, int look) {
  return flXLSX.worksheet_write_blank(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, format(book, look)) == LXW_NO_ERROR;
}

bool fl_sheet_merge(FLBook *book, int sheet, int row, int column, int lastRow, int lastColumn, int look) {
  return flXLSX.worksheet_merge_range(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, (lxw_row_t)lastRow, (lxw_col_t)lastColumn, "",
             format(book, look)) == LXW_NO_ERROR;
}

bool fl_sheet_rule(FLBook *book, int sheet, int row, int column, int lastRow, const FLRule *rule) {
  lxw_data_validation validation;
  memset(&validation, 0, sizeof validation);
  validation.ignore_blank = LXW_VALIDATION_ON;
  // Advice: other words may be typed after a warning.
  validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
  if (rule->choices) {
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = (__typeof__(validation.value_list))rule->choices;
  } else if (rule->range) {
    validation.validate = rule->range == 2 ? LXW_VALIDATION_TYPE_DATE_NUMBER : LXW_VALIDATION_TYPE_DECIMAL;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = rule->least;
    validation.maximum_number = rule->most;
  } else {
    validation.validate = LXW_VALIDATION_TYPE_ANY;
  }
  validation.input_title = validation.error_title = (char *)rule->title;
  validation.input_message = validation.error_message = (char *)rule->message;
  return flXLSX.worksheet_data_validation_range(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, (lxw_row_t)lastRow, (lxw_col_t)column,
             &validation) == LXW_NO_ERROR;
}

bool fl_sheet_blanks(FLBook *book, int sheet, int row, int column, int lastRow, int lastColumn, int fill) {
  lxw_format *shade = flXLSX.workbook_add_format(book->workbook);
  if (!shade) return false;
  flXLSX.format_set_bg_color(shade, (lxw_color_t)fill);
  lxw_conditional_format condition;
  memset(&condition, 0, sizeof condition);
  condition.type = LXW_CONDITIONAL_TYPE_BLANKS;
  condition.format = shade;
  return flXLSX.worksheet_conditional_format_range(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, (lxw_row_t)lastRow, (lxw_col_t)lastColumn,
             &condition) == LXW_NO_ERROR;
}

void fl_sheet_protect(FLBook *book, int sheet) {
  // Each names something that stays allowed.
  lxw_protection options = {
      .format_cells = 1, .format_columns = 1, .format_rows = 1, .insert_rows = 1, .sort = 1, .autofilter = 1};
  flXLSX.worksheet_protect(book->sheets[sheet], NULL, &options);
}

void fl_sheet_hide(FLBook *book, int sheet) { flXLSX.worksheet_hide(book->sheets[sheet]); }

void fl_sheet_freeze(FLBook *book, int sheet, int rows, int columns) {
  flXLSX.worksheet_freeze_panes(book->sheets[sheet], (lxw_row_t)rows, (lxw_col_t)columns);
}

void fl_sheet_heads(FLBook *book, int sheet, int heads, bool hasFilter, int lastRow, int lastColumn) {
  if (heads <= 0) return;
  lxw_worksheet *to = book->sheets[sheet];
  flXLSX.worksheet_freeze_panes(to, (lxw_row_t)heads, 0);
  flXLSX.worksheet_repeat_rows(to, 0, (lxw_row_t)(heads - 1));
  if (hasFilter) {
    flXLSX.worksheet_autofilter(to, (lxw_row_t)(heads - 1), 0, (lxw_row_t)lastRow, (lxw_col_t)lastColumn);
  }
}

void fl_sheet_page(FLBook *book, int sheet, bool isLandscape, const char *footer) {
  lxw_worksheet *to = book->sheets[sheet];
  flXLSX.worksheet_set_paper(to, 9);  // A4
  flXLSX.worksheet_fit_to_pages(to, 1, 0);
  flXLSX.worksheet_set_margins(to, 0.4, 0.4, 0.6, 0.6);
  flXLSX.worksheet_set_footer(to, footer);
  if (isLandscape) flXLSX.worksheet_set_landscape(to);
}

void fl_sheet_row_height(FLBook *book, int sheet, int row, double height) {
  flXLSX.worksheet_set_row(book->sheets[sheet], (lxw_row_t)row, height, NULL);
}

void fl_sheet_printed(FLBook *book, int sheet, int lastRow, int lastColumn) {
  flXLSX.worksheet_print_area(book->sheets[sheet], 0, 0, (lxw_row_t)lastRow, (lxw_col_t)lastColumn);
}

bool fl_sheet_chart(
    FLBook *book, int sheet, int row, int column, int kind, const char *title, const FLSeries *series, int count,
    double scale) {
  static const uint8_t kinds[] = {LXW_CHART_COLUMN, LXW_CHART_BAR, LXW_CHART_LINE, LXW_CHART_PIE, LXW_CHART_BAR_STACKED};
  lxw_chart *chart = flXLSX.workbook_add_chart(book->workbook, kinds[kind >= 0 && kind < 5 ? kind : 0]);
  if (!chart) return false;
  flXLSX.chart_title_set_name(chart, title);
  // Bars stand in the order of their table, the first on top.
  if (kind == 1 || kind == 4) flXLSX.chart_axis_set_reverse(flXLSX.chart_axis_get(chart, LXW_CHART_AXIS_TYPE_Y));
  for (int i = 0; i < count; i++) {
    lxw_chart_series *to = flXLSX.chart_add_series(chart, NULL, NULL);
    if (!to) return false;
    const int *c = series[i].categories, *v = series[i].values;
    flXLSX.chart_series_set_name(to, series[i].name);
    flXLSX.chart_series_set_labels(to);
    if (series[i].fill >= 0) {
      lxw_chart_fill fill = {.color = (lxw_color_t)series[i].fill};
      flXLSX.chart_series_set_fill(to, &fill);
    }
    flXLSX.chart_series_set_categories(
        to, series[i].sheet, (lxw_row_t)c[0], (lxw_col_t)c[1], (lxw_row_t)c[2], (lxw_col_t)c[3]);
    flXLSX.chart_series_set_values(
        to, series[i].sheet, (lxw_row_t)v[0], (lxw_col_t)v[1], (lxw_row_t)v[2], (lxw_col_t)v[3]);
  }
  // Newer versions have more options than the headers may say: the rest are zero.
  union {
    lxw_chart_options options;
    char room[256];
  } options;
  memset(&options, 0, sizeof options);
  options.options.x_scale = 1;
  options.options.y_scale = scale;
  return flXLSX.worksheet_insert_chart_opt(
             book->sheets[sheet], (lxw_row_t)row, (lxw_col_t)column, chart, &options.options) == LXW_NO_ERROR;
}

bool fl_book_close(FLBook *book) {
  bool isWritten = flXLSX.workbook_close(book->workbook) == LXW_NO_ERROR;
  free(book);
  return isWritten;
}
