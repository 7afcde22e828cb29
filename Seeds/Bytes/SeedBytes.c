// The files of Seeds/, embedded by the compiler: no parsing at start-up, and no cost to compile time.
// To add a file: one SEED line here and one ENTRY line below; a test compares both with the folder.
#include "SeedBytes.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char readme[] = {
#embed "../README.md"
};

static const unsigned char match_aliases[] = {
#embed "../vocabulary/match-aliases.txt"
};
static const unsigned char match_generic[] = {
#embed "../vocabulary/match-generic.txt"
};
static const unsigned char match_topics[] = {
#embed "../vocabulary/match-topics.txt"
};
static const unsigned char match_actions[] = {
#embed "../vocabulary/match-actions.txt"
};
static const unsigned char match_places[] = {
#embed "../vocabulary/match-places.txt"
};
static const unsigned char match_contrasts[] = {
#embed "../vocabulary/match-contrasts.txt"
};

static const unsigned char rules_default[] = {
#embed "../rules/default-1.yaml"
};
static const unsigned char rules_xuancheng[] = {
#embed "../rules/xuancheng-2020.yaml"
};
static const unsigned char rules_yinchuan[] = {
#embed "../rules/yinchuan-2025.yaml"
};
static const unsigned char rules_pepfar[] = {
#embed "../rules/pepfar.yaml"
};

#define ENTRY(name, bytes) {name, bytes, sizeof bytes}
static const SeedFile files[] = {
    ENTRY("README.md", readme),
    ENTRY("rules/default-1.yaml", rules_default),
    ENTRY("rules/xuancheng-2020.yaml", rules_xuancheng),
    ENTRY("rules/yinchuan-2025.yaml", rules_yinchuan),
    ENTRY("rules/pepfar.yaml", rules_pepfar),
    ENTRY("vocabulary/match-aliases.txt", match_aliases),
    ENTRY("vocabulary/match-generic.txt", match_generic),
    ENTRY("vocabulary/match-topics.txt", match_topics),
    ENTRY("vocabulary/match-actions.txt", match_actions),
    ENTRY("vocabulary/match-places.txt", match_places),
    ENTRY("vocabulary/match-contrasts.txt", match_contrasts),
};

size_t seed_file_count(void) { return sizeof files / sizeof files[0]; }
SeedFile seed_file_at(size_t index) { return files[index]; }
