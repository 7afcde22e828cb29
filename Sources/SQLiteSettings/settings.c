#include "SQLiteSettings.h"
#include <sqlite3.h>

// sqlite3_config takes arguments as printf does, which Swift can't call.
void sqlite_settings_without_memory_count(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
