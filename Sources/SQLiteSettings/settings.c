#include "SQLiteSettings.h"
#include <sqlite3.h>

// sqlite3_config takes arguments as printf does, which Swift can't call.
void sqlite_settings_without_memory_count(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

void sqlite_settings_references(void *connection, int are_asked) {
  sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FKEY, are_asked, (int *)0);
}
