/** Releases of the AWS SDK after this project's pinned ones will want a newer Node; nobody at a terminal can use that news. */
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
