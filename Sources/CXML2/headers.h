// Headers alone: no `link`, because the library is loaded on first use.
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
