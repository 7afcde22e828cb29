// The files of Seeds/, embedded by the compiler: no parsing at start-up, and no cost to compile time.
// To add a file: one SEED line here and one ENTRY line below; a test compares both with the folder.
#include "SeedBytes.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char readme[] = {
#embed "../README.md"
};

static const unsigned char audit_aliases[] = {
#embed "../vocabulary/audit-aliases.txt"
};
static const unsigned char ledger_columns[] = {
#embed "../vocabulary/ledger-columns.txt"
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
static const unsigned char match_leads[] = {
#embed "../vocabulary/match-leads.txt"
};
static const unsigned char match_places[] = {
#embed "../vocabulary/match-places.txt"
};
static const unsigned char match_years[] = {
#embed "../vocabulary/match-years.txt"
};
static const unsigned char match_contrasts[] = {
#embed "../vocabulary/match-contrasts.txt"
};

static const unsigned char templates_milestones[] = {
#embed "../templates/milestones.txt"
};
static const unsigned char plan_problems[] = {
#embed "../vocabulary/plan-problems.txt"
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
static const unsigned char reading_abstract[] = {
#embed "../vocabulary/reading-abstract.txt"
};
static const unsigned char reading_common[] = {
#embed "../vocabulary/reading-common.txt"
};
static const unsigned char reading_adverbs[] = {
#embed "../vocabulary/reading-adverbs.txt"
};
static const unsigned char reading_continuations[] = {
#embed "../vocabulary/reading-continuations.txt"
};
static const unsigned char reading_cues_structure[] = {
#embed "../vocabulary/reading-cues-structure.txt"
};
static const unsigned char reading_cues_clauses[] = {
#embed "../vocabulary/reading-cues-clauses.txt"
};
static const unsigned char reading_cues_judgement[] = {
#embed "../vocabulary/reading-cues-judgement.txt"
};
static const unsigned char reading_cues_facts[] = {
#embed "../vocabulary/reading-cues-facts.txt"
};
static const unsigned char reading_done[] = {
#embed "../vocabulary/reading-done.txt"
};
static const unsigned char reading_failed[] = {
#embed "../vocabulary/reading-failed.txt"
};
static const unsigned char reading_generic[] = {
#embed "../vocabulary/reading-generic.txt"
};
static const unsigned char reading_headings[] = {
#embed "../vocabulary/reading-headings.txt"
};
static const unsigned char reading_means[] = {
#embed "../vocabulary/reading-means.txt"
};
static const unsigned char reading_modals[] = {
#embed "../vocabulary/reading-modals.txt"
};
static const unsigned char reading_nouns_deliverable[] = {
#embed "../vocabulary/reading-nouns-deliverable.txt"
};
static const unsigned char reading_nouns_project[] = {
#embed "../vocabulary/reading-nouns-project.txt"
};
static const unsigned char reading_openers[] = {
#embed "../vocabulary/reading-openers.txt"
};
static const unsigned char reading_progress[] = {
#embed "../vocabulary/reading-progress.txt"
};
static const unsigned char reading_purpose[] = {
#embed "../vocabulary/reading-purpose.txt"
};
static const unsigned char reading_slogan[] = {
#embed "../vocabulary/reading-slogan.txt"
};
static const unsigned char reading_stages[] = {
#embed "../vocabulary/reading-stages.txt"
};
static const unsigned char reading_started[] = {
#embed "../vocabulary/reading-started.txt"
};
static const unsigned char reading_verbs_once[] = {
#embed "../vocabulary/reading-verbs-once.txt"
};
static const unsigned char reading_verbs_standing[] = {
#embed "../vocabulary/reading-verbs-standing.txt"
};

#define ENTRY(name, bytes) {name, bytes, sizeof bytes}
static const SeedFile files[] = {
    ENTRY("README.md", readme),
    ENTRY("rules/default-1.yaml", rules_default),
    ENTRY("rules/xuancheng-2020.yaml", rules_xuancheng),
    ENTRY("rules/yinchuan-2025.yaml", rules_yinchuan),
    ENTRY("rules/pepfar.yaml", rules_pepfar),
    ENTRY("templates/milestones.txt", templates_milestones),
    ENTRY("vocabulary/plan-problems.txt", plan_problems),
    ENTRY("vocabulary/audit-aliases.txt", audit_aliases),
    ENTRY("vocabulary/ledger-columns.txt", ledger_columns),
    ENTRY("vocabulary/match-aliases.txt", match_aliases),
    ENTRY("vocabulary/match-generic.txt", match_generic),
    ENTRY("vocabulary/match-topics.txt", match_topics),
    ENTRY("vocabulary/match-actions.txt", match_actions),
    ENTRY("vocabulary/match-leads.txt", match_leads),
    ENTRY("vocabulary/match-years.txt", match_years),
    ENTRY("vocabulary/match-places.txt", match_places),
    ENTRY("vocabulary/match-contrasts.txt", match_contrasts),
    ENTRY("vocabulary/reading-abstract.txt", reading_abstract),
    ENTRY("vocabulary/reading-common.txt", reading_common),
    ENTRY("vocabulary/reading-adverbs.txt", reading_adverbs),
    ENTRY("vocabulary/reading-continuations.txt", reading_continuations),
    ENTRY("vocabulary/reading-cues-structure.txt", reading_cues_structure),
    ENTRY("vocabulary/reading-cues-clauses.txt", reading_cues_clauses),
    ENTRY("vocabulary/reading-cues-judgement.txt", reading_cues_judgement),
    ENTRY("vocabulary/reading-cues-facts.txt", reading_cues_facts),
    ENTRY("vocabulary/reading-done.txt", reading_done),
    ENTRY("vocabulary/reading-failed.txt", reading_failed),
    ENTRY("vocabulary/reading-generic.txt", reading_generic),
    ENTRY("vocabulary/reading-headings.txt", reading_headings),
    ENTRY("vocabulary/reading-means.txt", reading_means),
    ENTRY("vocabulary/reading-modals.txt", reading_modals),
    ENTRY("vocabulary/reading-nouns-deliverable.txt", reading_nouns_deliverable),
    ENTRY("vocabulary/reading-nouns-project.txt", reading_nouns_project),
    ENTRY("vocabulary/reading-openers.txt", reading_openers),
    ENTRY("vocabulary/reading-progress.txt", reading_progress),
    ENTRY("vocabulary/reading-purpose.txt", reading_purpose),
    ENTRY("vocabulary/reading-slogan.txt", reading_slogan),
    ENTRY("vocabulary/reading-stages.txt", reading_stages),
    ENTRY("vocabulary/reading-started.txt", reading_started),
    ENTRY("vocabulary/reading-verbs-once.txt", reading_verbs_once),
    ENTRY("vocabulary/reading-verbs-standing.txt", reading_verbs_standing),
};

size_t seed_file_count(void) { return sizeof files / sizeof files[0]; }
SeedFile seed_file_at(size_t index) { return files[index]; }
