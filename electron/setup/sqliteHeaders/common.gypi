# What node-gyp expects of a Node's own common.gypi, cut down to what an addon's Release build on Linux needs.
{
  'target_defaults': {
    'default_configuration': 'Release',
    'configurations': { 'Release': { 'cflags': ['-O3', '-fno-omit-frame-pointer'] } },
    'cflags': ['-pthread', '-fPIC', '-fno-strict-aliasing'],
    'cflags_cc': ['-fno-rtti', '-fno-exceptions'],
    'ldflags': ['-pthread'],
  },
}
