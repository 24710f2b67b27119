// Read the database clock, which all processes share: milliseconds since 1970
WITH datetime() AS now
RETURN now.epochMillis AS at
