package org.personahub.engine.community.statistics;

/// What is measured of a network. Unless it says otherwise, of the friendships among members old enough to have
/// friends.
public enum Statistic {
    MEAN_DEGREE("friends of a member, mean"),
    DEGREE_SPREAD("standard deviation of the logarithm of the number of friends"),
    DEGREE_LOGNORMAL("distance of the number of friends from a lognormal distribution (Kolmogorov-Smirnov)"),
    DENSITY("share of pairs who are friends"),
    CLUSTERING("share of pairs of a member's friends who are friends, mean over members"),
    DEGREE_ASSORTATIVITY("correlation of friends' numbers of friends"),
    COMMUNITY_ASSORTATIVITY("friends within a name community, beyond chance"),
    AGE_ASSORTATIVITY("correlation of friends' ages, adults"),
    EDUCATION_ASSORTATIVITY("correlation of friends' levels of education, adults"),
    OCCUPATION_ASSORTATIVITY("friends within a major group of occupations, beyond chance, the employed"),
    SEX_ASSORTATIVITY("friends of the same sex, beyond chance, adults"),
    HOMOPHILY_ORDER("name community, age, education, occupation and sex in the published order (1) or not (0)"),
    COMPONENTS("components"),
    LARGEST_COMPONENT("share of members in the largest component"),
    MEAN_PATH("friends from one member to another, mean"),
    MODULARITY("modularity of the groups that friendships fall into"),
    CLOSEST("closest layer of all stored ties: people, mean over all members"),
    CLOSE("first two layers of all stored ties: people, mean over all members"),
    STORED("all stored ties: people, mean over all members"),
    ACQUAINTED("stored ties and acquaintances: people, mean over all members");

    private final String wording;

    Statistic(String wording) {
        this.wording = wording;
    }

    /// What it says, in words.
    public String wording() {
        return wording;
    }
}
