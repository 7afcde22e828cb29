-- placeholder replaced by the store
SELECT 1;
