package org.personahub.engine.random;

/// The name of one random stream, hashed once: an attribute's path, or what is drawn for it.
///
/// Two keys with different names give independent streams, so adding an attribute never changes another.
///
/// @param name the stable name; renaming it changes people
/// @param hash 64 bits of the name
public record StreamKey(String name, long hash) {

    /// The key of that name.
    public static StreamKey of(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return new StreamKey(name, Mixing.mix(hash));
    }
}
