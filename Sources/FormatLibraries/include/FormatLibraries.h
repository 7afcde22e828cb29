// What DocumentFormats needs of libxml2, libzip, libxlsxwriter and iconv, in a few plain functions.
//
// The format libraries are opened with dlopen on first use, never at program start: libxml2 brings ICU
// and libzip brings libcrypto, which a user who reads a .txt needn't wait for.
#ifndef FORMAT_LIBRARIES_H
#define FORMAT_LIBRARIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
  FLXML2 = 0,
  FLZip = 1,
  FLXLSXWriter = 2,
} FLLibrary;

/// Opens a library and finds its functions; true when it can be used. Safe from several threads.
bool fl_load(FLLibrary library);

/// Whether the first of these library names that exists can be opened (for tests of a missing one).
bool fl_can_open(const char *name);

// MARK: Character sets

typedef enum {
  FLDecoded = 0,
  /// The C library doesn't know the character set (its conversion module isn't installed).
  FLUnknownCharset = 1,
  /// `badOffset` is the first byte that isn't text.
  FLBadBytes = 2,
  FLNoMemory = 3,
} FLDecoding;

/// Bytes in `charset` to UTF-8, in a buffer that `fl_free` releases.
FLDecoding fl_decode(
    const char *charset, const uint8_t *bytes, size_t count, uint8_t **out, size_t *outCount,
    size_t *badOffset);
void fl_free(void *buffer);

// MARK: HTML and XML, as events

typedef struct {
  const char *name;
  const char *value;  // not terminated
  size_t valueCount;
} FLAttribute;

typedef struct {
  void *context;
  /// `space` is the XML namespace's address, or NULL.
  void (*start)(void *context, const char *name, const char *space, const FLAttribute *attributes, size_t count);
  void (*end)(void *context, const char *name, const char *space);
  void (*text)(void *context, const char *bytes, size_t count);
} FLEvents;

typedef enum {
  FLParsed = 0,
  FLParserMissing = 1,
  FLParserFailed = 2,
  /// A document type or an entity of its own: refused.
  FLHasEntities = 3,
  FLTooDeep = 4,
} FLParsing;

/// UTF-8 HTML as browsers tolerate it. When more than `maxOpen` elements are open the parser begins anew
/// at the next tag, so that no text is lost and time stays linear; `restarts` counts how often.
FLParsing fl_parse_html(const char *bytes, size_t count, size_t maxOpen, FLEvents events, size_t *restarts);

/// Well-formed XML; document types, entities of its own and the network are refused.
/// `line` is where it went wrong.
FLParsing fl_parse_xml(const char *bytes, size_t count, size_t maxDepth, FLEvents events, long *line);

// MARK: ZIP

typedef struct FLArchive FLArchive;

typedef struct {
  const char *name;  // lives as long as the archive
  uint64_t size;
  uint64_t packedSize;
  bool isEncrypted;
} FLEntry;

/// Reads an archive from memory that outlives it. NULL when it is none.
FLArchive *fl_zip_open(const void *bytes, size_t count);
int64_t fl_zip_count(FLArchive *archive);
bool fl_zip_entry(FLArchive *archive, uint64_t index, FLEntry *entry);
/// At most `capacity` bytes of an entry; -1 when it is damaged.
int64_t fl_zip_read(FLArchive *archive, uint64_t index, void *buffer, size_t capacity);
void fl_zip_close(FLArchive *archive);

/// An archive of named parts with fixed times, in a buffer that `fl_free` releases. False when it fails.
bool fl_zip_write(
    const char *const *names, const void *const *parts, const size_t *counts, size_t partCount, void **out,
    size_t *outCount);

// MARK: Helper programs

typedef enum {
  FLRan = 0,
  FLNotFound = 1,
  FLTimedOut = 2,
  FLTooMuchOutput = 3,
  FLRunFailed = 4,
} FLRunning;

/// Runs a program found on PATH, without a shell: `input` to its standard input, its standard output into a buffer
/// that `fl_free` releases, the beginning of its standard error into `errors` (terminated). It is killed, with the
/// processes that it started, when it takes longer than `seconds` or prints more than `outLimit` bytes.
FLRunning fl_run(
    const char *const *arguments, const void *input, size_t inputCount, size_t outLimit, int seconds, void **out,
    size_t *outCount, char *errors, size_t errorsCount, int *status);

/// A new private folder in the system's temporary one; false when there is none. `fl_remove_folder` removes it with
/// the files in it.
bool fl_make_folder(char *path, size_t capacity);
void fl_remove_folder(const char *path);

// MARK: XLSX

typedef struct FLBook FLBook;

typedef struct {
  /// 0 none, 1 left, 2 center, 3 right.
  int alignment;
  bool isBold;
  bool hasBorder;
  bool wraps;
  double size;
  /// 0xRRGGBB, or -1.
  int fill;
  int ink;
  const char *numberFormat;  // or NULL
  /// Stays open to typing where the sheet is protected.
  bool isOpen;
} FLLook;

/// A workbook to be written to a path. NULL when the library isn't there or memory is short.
FLBook *fl_book_new(const char *path, const char *title, const char *font);
/// When the workbook says that it was made, in seconds since 1970 UTC; else 2000-01-01.
void fl_book_created(FLBook *book, const char *title, long long seconds);
/// The number of the new sheet, -1 when its name can't be.
int fl_book_sheet(FLBook *book, const char *name);
/// The number of a look, for cells.
int fl_book_look(FLBook *book, const FLLook *look);
/// `look`: of the column's cells that nothing was written to; -1 for none.
void fl_sheet_column(FLBook *book, int sheet, int column, double width, bool isHidden, int look);
bool fl_sheet_text(FLBook *book, int sheet, int row, int column, const char *text, int look);
bool fl_sheet_number(FLBook *book, int sheet, int row, int column, double value, int look);
bool fl_sheet_formula(FLBook *book, int sheet, int row, int column, const char *formula, double value, int look);
bool fl_sheet_blank(FLBook *book, int sheet, int row, int column, int look);
bool fl_sheet_merge(FLBook *book, int sheet, int row, int column, int lastRow, int lastColumn, int look);
/// What may stand in the cells of a column: advice, since other words may be typed after a warning.
typedef struct {
  /// Ends with NULL; NULL where there is no list.
  const char *const *choices;
  /// 1 numbers, 2 dates (as serial numbers) from `least` to `most`; 0 neither.
  int range;
  double least;
  double most;
  /// Shown beside the cell, and when something else is typed; NULL for none.
  const char *title;
  const char *message;
} FLRule;
bool fl_sheet_rule(FLBook *book, int sheet, int row, int column, int lastRow, const FLRule *rule);
/// Empty cells of this range show in a colour until they are filled in.
bool fl_sheet_blanks(FLBook *book, int sheet, int row, int column, int lastRow, int lastColumn, int fill);
void fl_sheet_row_height(FLBook *book, int sheet, int row, double height);
/// Cells without `isOpen` can't be typed over; no password, and rows may be inserted, sorted and sized.
void fl_sheet_protect(FLBook *book, int sheet);
/// Not among the tabs.
void fl_sheet_hide(FLBook *book, int sheet);
/// Columns from the left that stay in sight beside the heads.
void fl_sheet_freeze(FLBook *book, int sheet, int rows, int columns);
/// Heads stay in sight and repeat on paper; `lastRow` of the data and `lastColumn` for the filter.
void fl_sheet_heads(FLBook *book, int sheet, int heads, bool hasFilter, int lastRow, int lastColumn);
/// A4, as wide as the page, with its number of pages in the footer.
void fl_sheet_page(FLBook *book, int sheet, bool isLandscape, const char *footer);
/// Only these columns and the rows to `lastRow` go on paper.
void fl_sheet_printed(FLBook *book, int sheet, int lastRow, int lastColumn);

typedef struct {
  const char *name;
  const char *sheet;
  /// First row, first column, last row, last column.
  int categories[4];
  int values[4];
  /// 0xRRGGBB, -1 for the program's own.
  int fill;
} FLSeries;

/// `kind`: 0 columns, 1 bars, 2 line, 3 pie.
bool fl_sheet_chart(
    FLBook *book, int sheet, int row, int column, int kind, const char *title, const FLSeries *series, int count,
    double scale);
/// Writes the file and frees the book; false when the file can't be written.
bool fl_book_close(FLBook *book);

#endif
