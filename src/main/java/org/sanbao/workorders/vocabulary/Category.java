package org.sanbao.workorders.vocabulary;

/** Category of service (S3-006 to S3-009): A charged, B under contract, C inside the free warranty, D other. */
public enum Category {
    A,
    B,
    C,
    D
}
