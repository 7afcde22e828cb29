// The functions of the format libraries that are used, found by dlsym. Their types come from the headers.
#ifndef LIBRARIES_H
#define LIBRARIES_H

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
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

extern struct FLXML2Functions flXML2;
extern struct FLZipFunctions flZip;

#endif
