//! What people see: the page, the numbers, the words.
