<?php
/**
 * What WordPress makes of HTML that an author writes: the whole of WordPress, without its database.
 * Reads a JSON list of strings, and writes a list of what becomes of each.
 *
 *     echo '["<p>a</p>"]' | WORDPRESS_PATH=/usr/share/wordpress php test/wordpress/posts.php
 */
ini_set('display_errors', 'stderr');
define('ABSPATH', rtrim(getenv('WORDPRESS_PATH'), '/') . '/');
define('WP_CONTENT_DIR', __DIR__ . '/content');
// There is no database to have been set up.
define('WP_INSTALLING', true);
define('WP_HOME', 'https://blog.example');
define('WP_SITEURL', 'https://blog.example');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
$_SERVER['HTTP_HOST'] = 'blog.example';
$_SERVER['REQUEST_URI'] = '/';
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';

// As on a new site.
foreach (['blog_charset' => 'UTF-8', 'use_smilies' => '1', 'use_balanceTags' => '0'] as $option => $value) {
  add_filter("pre_option_$option", fn() => $value);
}
smilies_init();
// As plugins do, by any name that WordPress takes.
foreach (['0tag', '_x', '-a', 'ж'] as $name) {
  add_shortcode($name, fn() => 'What a plugin shows.');
}
// As for whoever may not write what HTML they like: authors, and on a network of sites all but its owner.
kses_init_filters();

/** What is kept of a post's content. */
function saved(string $html): string {
  return wp_unslash(apply_filters('content_save_pre', wp_slash($html)));
}

/** What readers get of a post. */
function shown(string $content): string {
  return apply_filters('the_content', $content);
}

$of = fn(string $html) => [
  'sanitized' => wp_kses_post($html),
  // Pasted into a Custom HTML block, and into the editor that came before blocks.
  'block' => shown(saved("<!-- wp:html -->\n$html\n<!-- /wp:html -->")),
  'classic' => shown(saved($html)),
];
echo json_encode([
  'allowed' => wp_kses_allowed_html('post'),
  'posts' => array_map($of, json_decode(stream_get_contents(STDIN), false, 512, JSON_THROW_ON_ERROR)),
], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
