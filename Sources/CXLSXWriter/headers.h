// Headers alone: no `link`, because the library is loaded on first use.
#include <xlsxwriter.h>
