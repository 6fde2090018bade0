<?php
// What visitors and colleagues do, for tests: called over HTTP with one JSON command, answers JSON.
require __DIR__ . '/wp-load.php';
header('content-type: application/json');
$in = json_decode(file_get_contents('php://input'), true);
$admin = get_user_by('login', 'admin');

/** Stores a comment as WordPress keeps what was typed: `<`, `>` and `&` as entities. */
$add = function (array $fields) use ($in) {
  $text = htmlspecialchars($in['text'], ENT_NOQUOTES);
  return wp_insert_comment(wp_slash($fields + ['comment_content' => $text, 'comment_approved' => 1]));
};

switch ($in['do']) {
  case 'setup':
    $post = wp_insert_post(['post_title' => 'Our "new" range', 'post_content' => 'Here it is.', 'post_status' => 'publish']);
    [$password] = WP_Application_Passwords::create_new_application_password($admin->ID, ['name' => 'Aplomb']);
    $out = ['user' => $admin->user_login, 'password' => $password, 'version' => get_bloginfo('version'),
      'post' => $post, 'postUrl' => get_permalink($post)];
    break;
  case 'add':
    $out = $add(['comment_post_ID' => $in['post'], 'comment_parent' => (int) $in['parent'],
      'comment_author' => htmlspecialchars($in['author'], ENT_NOQUOTES)]);
    break;
  case 'answer':
    $out = $add(['comment_post_ID' => $in['post'], 'comment_parent' => (int) $in['parent'],
      'comment_author' => $admin->display_name, 'user_id' => $admin->ID]);
    break;
  case 'edit':
    $text = htmlspecialchars($in['text'], ENT_NOQUOTES);
    $out = wp_update_comment(wp_slash(['comment_ID' => $in['id'], 'comment_content' => $text]));
    break;
  case 'status':
    $out = wp_set_comment_status($in['id'], $in['status']);
    break;
  case 'standing':
    $out = wp_get_comment_status($in['id']) ?: 'deleted';
    break;
  case 'delete':
    $out = wp_delete_comment($in['id'], true);
    break;
  case 'answers':
    $found = get_comments(['parent' => $in['parent'], 'user_id' => $admin->ID, 'orderby' => 'comment_ID', 'order' => 'ASC']);
    $out = array_map(fn($one) => ['id' => $one->comment_ID, 'text' => htmlspecialchars_decode($one->comment_content, ENT_NOQUOTES),
      'shown' => apply_filters('comment_text', $one->comment_content, $one)], $found);
    break;
}
echo json_encode($out);
