#include <stdlib.h>
#include <string.h>

#include "libraries.h"

// Both parsers are fed in pieces and answer with events: no tree of libxml2's is built, so its own depth
// limit, which drops what is nested further, doesn't apply.

static const char root[] = "<whole-page>";

enum { piece = 16 * 1024, maxAttributes = 64 };

typedef struct {
  FLEvents events;
  size_t depth, maxDepth;
  bool isTooDeep, hasEntities;
  // Inside script or style: text there isn't markup.
  size_t raw;
  xmlParserCtxtPtr parser;
} State;

// MARK: HTML

static bool isRaw(const char *name) { return strcmp(name, "script") == 0 || strcmp(name, "style") == 0; }

static void htmlStart(void *context, const xmlChar *name, const xmlChar **pairs) {
  State *state = context;
  FLAttribute attributes[maxAttributes];
  size_t count = 0;
  for (; pairs && pairs[0] && count < maxAttributes; pairs += 2) {
    const char *value = pairs[1] ? (const char *)pairs[1] : "";
    attributes[count++] = (FLAttribute){(const char *)pairs[0], value, strlen(value)};
  }
  state->depth++;
  if (isRaw((const char *)name)) state->raw++;
  state->events.start(state->events.context, (const char *)name, NULL, attributes, count);
}

static void htmlEnd(void *context, const xmlChar *name) {
  State *state = context;
  if (state->depth > 0) state->depth--;
  if (state->raw > 0 && isRaw((const char *)name)) state->raw--;
  state->events.end(state->events.context, (const char *)name, NULL);
}

static void text(void *context, const xmlChar *bytes, int count) {
  State *state = context;
  if (count > 0) state->events.text(state->events.context, (const char *)bytes, (size_t)count);
}

static htmlParserCtxtPtr newHTMLParser(State *state) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.startElement = htmlStart;
  handler.endElement = htmlEnd;
  handler.characters = text;
  handler.cdataBlock = text;
  handler.ignorableWhitespace = text;
  htmlParserCtxtPtr parser =
      flXML2.htmlCreatePushParserCtxt(&handler, state, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parser) return NULL;
  flXML2.htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                  HTML_PARSE_NODEFDTD | HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
  // A root of our own: libxml2 stops where the page's root ends, and pages go on after </html> or have several.
  flXML2.htmlParseChunk(parser, root, (int)strlen(root), 0);
  return parser;
}

FLParsing fl_parse_html(const char *bytes, size_t count, size_t maxOpen, FLEvents events, size_t *restarts) {
  *restarts = 0;
  if (!fl_load(FLXML2)) return FLParserMissing;
  State state = {.events = events};
  htmlParserCtxtPtr parser = newHTMLParser(&state);
  if (!parser) return FLParserFailed;
  size_t at = 0;
  while (at < count) {
    size_t next = at + piece < count ? at + piece : count;
    // A piece ends before a tag where one is near, so that beginning anew never cuts one in two.
    if (next < count) {
      size_t tag = next;
      while (tag > at + piece / 2 && bytes[tag] != '<') tag--;
      if (bytes[tag] == '<') next = tag;
    }
    flXML2.htmlParseChunk(parser, bytes + at, (int)(next - at), 0);
    at = next;
    if (state.depth > maxOpen && state.raw == 0 && at < count && bytes[at] == '<') {
      flXML2.htmlParseChunk(parser, NULL, 0, 1);
      flXML2.htmlFreeParserCtxt(parser);
      state.depth = 0;
      (*restarts)++;
      parser = newHTMLParser(&state);
      if (!parser) return FLParserFailed;
    }
  }
  flXML2.htmlParseChunk(parser, NULL, 0, 1);
  flXML2.htmlFreeParserCtxt(parser);
  return FLParsed;
}

// MARK: XML

static void xmlStart(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space, int spaceCount,
    const xmlChar **spaces, int attributeCount, int defaulted, const xmlChar **found) {
  (void)prefix, (void)spaceCount, (void)spaces, (void)defaulted;
  State *state = context;
  if (++state->depth > state->maxDepth) {
    state->isTooDeep = true;
    flXML2.xmlStopParser(state->parser);
    return;
  }
  FLAttribute attributes[maxAttributes];
  size_t count = 0;
  for (int i = 0; i < attributeCount && count < maxAttributes; i++, found += 5) {
    attributes[count++] =
        (FLAttribute){(const char *)found[0], (const char *)found[3], (size_t)(found[4] - found[3])};
  }
  state->events.start(
      state->events.context, (const char *)name, (const char *)space, attributes, count);
}

static void xmlEnd(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  (void)prefix;
  State *state = context;
  if (state->depth > 0) state->depth--;
  state->events.end(state->events.context, (const char *)name, (const char *)space);
}

static void refuseDocumentType(
    void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  State *state = context;
  state->hasEntities = true;
  flXML2.xmlStopParser(state->parser);
}

FLParsing fl_parse_xml(const char *bytes, size_t count, size_t maxDepth, FLEvents events, long *line) {
  *line = 0;
  if (!fl_load(FLXML2)) return FLParserMissing;
  State state = {.events = events, .maxDepth = maxDepth};
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = xmlStart;
  handler.endElementNs = xmlEnd;
  handler.characters = text;
  handler.cdataBlock = text;
  handler.ignorableWhitespace = text;
  handler.internalSubset = refuseDocumentType;
  xmlParserCtxtPtr parser = flXML2.xmlCreatePushParserCtxt(&handler, &state, NULL, 0, NULL);
  if (!parser) return FLParserFailed;
  state.parser = parser;
  flXML2.xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);
  int error = 0;
  for (size_t at = 0; at < count && error == 0 && !state.isTooDeep && !state.hasEntities;) {
    size_t size = count - at < piece ? count - at : piece;
    error = flXML2.xmlParseChunk(parser, bytes + at, (int)size, 0);
    at += size;
  }
  if (error == 0 && !state.isTooDeep && !state.hasEntities) error = flXML2.xmlParseChunk(parser, NULL, 0, 1);
  if (error != 0) *line = flXML2.xmlSAX2GetLineNumber(parser);
  flXML2.xmlFreeParserCtxt(parser);
  if (state.hasEntities) return FLHasEntities;
  if (state.isTooDeep) return FLTooDeep;
  return error == 0 ? FLParsed : FLParserFailed;
}
