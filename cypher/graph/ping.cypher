// Check that the database responds
RETURN 1 AS answer
