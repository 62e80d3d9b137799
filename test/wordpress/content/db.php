<?php
/** The place that WordPress has for another database: none at all, in which it finds nothing. */
$wpdb = new class extends wpdb {
  public function __construct() {}

  public function query($query) {
    return 0;
  }

  public function check_connection($allow_bail = true) {
    return true;
  }

  public function db_version() {
    return '8.0';
  }

  public function _real_escape($data) {
    return addslashes((string) $data);
  }
};
