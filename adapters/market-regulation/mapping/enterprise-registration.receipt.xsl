<?xml version="1.0" encoding="UTF-8"?>
<!-- 登记变更：是否收下 → 登记系统的应答 · whether the hub has it, to the registration system's answer -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:k="urn:yibiao:adapter-kit" exclude-result-prefixes="#all">

  <xsl:output method="json" indent="no"/>

  <!-- 变更编号，由前置路由取得 · the number of the report, which the route took out of it -->
  <xsl:param name="changeno" as="xs:string" select="''"/>

  <xsl:template match="/k:receipt">
    <xsl:sequence select="map:merge((
      if (@taken eq 'true') then map{'CODE': '0000', 'MSG': '成功'}
      else map{'CODE': '1101', 'MSG': '报文格式不符合规范', 'REASON': substring(@zh, 1, 500)},
      if ($changeno eq '') then () else map{'CHANGENO': $changeno}))"/>
  </xsl:template>
</xsl:stylesheet>
