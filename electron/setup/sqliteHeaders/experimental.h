/*
 * What the package node-api-headers leaves out because Node calls it experimental, as far as better-sqlite3 needs it.
 * Node 20 (the fallback Electron's) knows Node-API 10 only by that name: a module that calls itself experimental may use
 * those functions there, and must then release its objects through node_api_post_finalizer.
 */
#ifndef ROOSTERWIJS_NODE_API_EXPERIMENTAL_H
#define ROOSTERWIJS_NODE_API_EXPERIMENTAL_H

#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER

#include <node_api.h>

EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env,
                                                           napi_finalize finalize_cb,
                                                           void* finalize_data,
                                                           void* finalize_hint);
EXTERN_C_END

#endif
