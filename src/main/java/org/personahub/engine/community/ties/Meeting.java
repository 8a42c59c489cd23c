package org.personahub.engine.community.ties;

/// Where two friends found each other.
enum Meeting {
    SCHOOL(Relation.FRIEND_FROM_SCHOOL),
    WORK(Relation.FRIEND_FROM_WORK),
    NEIGHBOURHOOD(Relation.FRIEND_NEXT_DOOR),
    FRIENDS(Relation.FRIEND_THROUGH_FRIENDS),
    TOWN(Relation.FRIEND);

    private final Relation relation;

    Meeting(Relation relation) {
        this.relation = relation;
    }

    /// What friends who found each other there are to each other.
    Relation relation() {
        return relation;
    }
}
